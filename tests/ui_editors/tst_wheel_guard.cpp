// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/wheel_guard.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestWheelGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void scrollsThePageOverACombo();
    void scrollsThePageOverAFocusedCombo();
    void scrollsThePageOverAnEditableCombo();
    void scrollsThePageOverASpinBox();
    void scrollsThePageOverADate();

private:
    /// As the window system sends it; a synthetic event would not be offered to the widgets around.
    void turnWheelOver(QWidget &widget) const;
    [[nodiscard]] int scrolled() const { return m_area->verticalScrollBar()->value(); }

    std::unique_ptr<WheelGuard> m_guard;
    std::unique_ptr<QScrollArea> m_area;
    QComboBox *m_combo = nullptr;
    QSpinBox *m_spin = nullptr;
    QDateEdit *m_date = nullptr;
};

void TestWheelGuard::init()
{
    m_guard = std::make_unique<WheelGuard>(*qApp);
    m_area = std::make_unique<QScrollArea>();
    auto *page = new QWidget;
    page->setMinimumHeight(2000);
    auto *layout = new QVBoxLayout(page);
    m_combo = new QComboBox;
    m_combo->addItems({u"first"_s, u"second"_s, u"third"_s});
    m_combo->setCurrentIndex(1);
    m_spin = new QSpinBox;
    m_spin->setValue(50);
    m_date = new QDateEdit(QDate(2026, 12, 1));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_combo, m_spin, m_date})
        layout->addWidget(widget, 0, Qt::AlignTop);
    layout->addStretch();
    m_area->setWidget(page);
    m_area->setWidgetResizable(true);
    m_area->resize(300, 300);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
}

void TestWheelGuard::cleanup()
{
    m_area.reset();
    m_guard.reset();
}

void TestWheelGuard::turnWheelOver(QWidget &widget) const
{
    const QPointF spot = QRectF(widget.rect()).center();
    QWheelEvent event(spot, widget.mapToGlobal(spot), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&widget, &event); // sendEvent would take the mark off again
}

void TestWheelGuard::scrollsThePageOverACombo()
{
    turnWheelOver(*m_combo);
    QCOMPARE(m_combo->currentIndex(), 1);
    QVERIFY(scrolled() > 0);
}

void TestWheelGuard::scrollsThePageOverAFocusedCombo()
{
    m_combo->setFocus();
    QTRY_VERIFY(m_combo->hasFocus());
    turnWheelOver(*m_combo);
    QCOMPARE(m_combo->currentIndex(), 1);
    QVERIFY(scrolled() > 0);
}

void TestWheelGuard::scrollsThePageOverAnEditableCombo()
{
    m_combo->setEditable(true);
    turnWheelOver(*m_combo->lineEdit());
    QCOMPARE(m_combo->currentIndex(), 1);
    QVERIFY(scrolled() > 0);
}

void TestWheelGuard::scrollsThePageOverASpinBox()
{
    turnWheelOver(*m_spin);
    QCOMPARE(m_spin->value(), 50);
    QVERIFY(scrolled() > 0);
}

void TestWheelGuard::scrollsThePageOverADate()
{
    turnWheelOver(*m_date);
    QCOMPARE(m_date->date(), QDate(2026, 12, 1));
    QVERIFY(scrolled() > 0);
}

QTEST_MAIN(TestWheelGuard)
#include "tst_wheel_guard.moc"
