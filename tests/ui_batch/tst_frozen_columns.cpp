// SPDX-License-Identifier: Apache-2.0
//
// A table that is wider than its window: what a row is about stays in sight, and nothing hides below it.
#include "ui/batch/data_table.h"
#include "ui/batch/tone_delegate.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 30;
constexpr int rows = 200;

/// Shows a code with what it stands for.
class CodeModel : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        const QVariant own = QStandardItemModel::data(index, role);
        return role == Qt::DisplayRole ? QVariant(own.toString() + u" · Paid"_s) : own;
    }
};

} // namespace

class TestFrozenColumns : public QObject
{
    Q_OBJECT

private:
    QStandardItemModel m_model{rows, columns};
    std::unique_ptr<DataTable> m_table;

    void show(int width)
    {
        m_table = std::make_unique<DataTable>();
        m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
        m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
        m_table->setModel(&m_model);
        m_table->resize(width, 400);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        m_table->setItemDelegate(
            new ToneDelegate([](const QModelIndex &) { return std::nullopt; }, m_table.get()));
        m_table->setFocus();
    }
    [[nodiscard]] QTableView *frozen() const
    {
        auto *view = m_table->findChild<QTableView *>(u"frozenColumns"_s);
        return view && view->isVisible() ? view : nullptr;
    }
    void scrollRight()
    {
        m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column)
                m_model.setItem(row, column, new QStandardItem(u"%1/%2"_s.arg(row).arg(column)));
        }
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void cleanup() { m_table.reset(); }

    void nothingIsDoubledWhileAllIsInSight()
    {
        show(6000);
        QVERIFY(!frozen());
        show(600);
        QVERIFY(!frozen());
    }

    void firstColumnsStayInSight()
    {
        show(600);
        scrollRight();
        QTRY_VERIFY(frozen());
        QCOMPARE(frozen()->indexAt({4, 4}).data().toString(), u"0/0"_s);
        QCOMPARE(frozen()->columnWidth(1), m_table->columnWidth(1));
        m_table->scrollToBottom();
        const int bottom = m_table->viewport()->height() - 4;
        QTRY_COMPARE(frozen()->indexAt({4, bottom}).data().toString(), u"199/0"_s);
        m_table->horizontalScrollBar()->setValue(0);
        QVERIFY(!frozen());
    }

    void goingBackStaysAtTheSameRows()
    {
        show(600);
        m_table->verticalScrollBar()->setValue(1000);
        scrollRight();
        QTRY_VERIFY(frozen());
        QCOMPARE(frozen()->verticalScrollBar()->value(), 1000);
        m_table->horizontalScrollBar()->setValue(0);
        QVERIFY(!frozen());
        QCOMPARE(m_table->verticalScrollBar()->value(), 1000);
    }

    void keysNeverLeadBelowThem()
    {
        show(600);
        m_table->setCurrentIndex(m_model.index(3, columns - 1));
        QTRY_VERIFY(frozen());
        for (int column = columns - 2; column >= 2; --column) {
            QTest::keyClick(m_table.get(), Qt::Key_Left);
            const QModelIndex current = m_table->currentIndex();
            QCOMPARE(current.column(), column);
            const int covered = frozen() ? frozen()->width() : 0;
            QVERIFY2(m_table->visualRect(current).left() >= covered, qPrintable(QString::number(column)));
        }
    }

    void clickChoosesTheRowAndStays()
    {
        show(600);
        scrollRight();
        QTRY_VERIFY(frozen());
        const int place = m_table->horizontalScrollBar()->value();
        const QRect cell = frozen()->visualRect(m_model.index(2, 1));
        QTest::mouseClick(frozen()->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(m_table->currentIndex(), m_model.index(2, 1));
        QCOMPARE(m_table->horizontalScrollBar()->value(), place);
        QVERIFY(m_table->hasFocus());
    }

    void clickChoosesWhatAClickInTheTableWould()
    {
        show(600);
        m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
        scrollRight();
        QTRY_VERIFY(frozen());
        const auto clickOn = [this](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(frozen()->viewport(), Qt::LeftButton, modifiers,
                              frozen()->visualRect(m_model.index(row, 1)).center());
        };
        clickOn(2, {});
        QCOMPARE(m_table->selectionModel()->selectedIndexes(), QModelIndexList{m_model.index(2, 1)});
        clickOn(4, Qt::ShiftModifier);
        QCOMPARE(m_table->selectionModel()->selectedIndexes().size(), 3);
    }

    void cellWithTheKeysIsMarked()
    {
        show(600);
        scrollRight();
        QTRY_VERIFY(frozen());
        const QRect cell = frozen()->visualRect(m_model.index(2, 1));
        QTest::mouseClick(frozen()->viewport(), Qt::LeftButton, {}, cell.center());
        const auto colours = [this, cell] {
            const QImage image = frozen()->viewport()->grab(cell).toImage();
            return QSet<QRgb>{image.pixel(image.width() / 2, 1), image.pixel(image.width() / 2, 4)};
        };
        QTRY_COMPARE(colours().size(), 2); // a ring around what is chosen
        m_table->clearFocus();
        QTRY_COMPARE(colours().size(), 1);
    }

    void assistiveTechnologyIsToldOnce()
    {
        show(600);
        m_table->setCurrentIndex(m_model.index(0, columns - 1));
        QTRY_VERIFY(frozen());
        static QList<QObject *> told;
        told.clear();
        QAccessible::setActive(true);
        const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            const bool isOfCell =
                event->type() == QAccessible::Focus || event->type() == QAccessible::SelectionAdd;
            if (isOfCell)
                told.append(event->object());
        });
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QAccessible::installUpdateHandler(before);
        QVERIFY(told.contains(m_table.get()));
        QVERIFY(frozen());
        QVERIFY(!told.contains(frozen()));
    }

    void doubleClickEditsWhereItCanBeSeen()
    {
        show(600);
        scrollRight();
        QTRY_VERIFY(frozen());
        const QPoint cell = frozen()->visualRect(m_model.index(2, 1)).center();
        QTest::mouseDClick(frozen()->viewport(), Qt::LeftButton, {}, cell);
        QVERIFY(!frozen());
        const auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"2/1"_s);
        QVERIFY(editor->visibleRegion().boundingRect().width() > 10);
    }

    void anotherModelIsFollowed()
    {
        show(600);
        scrollRight();
        QTRY_VERIFY(frozen());
        QStandardItemModel other(1, 1);
        m_table->setModel(&other);
        QVERIFY(!frozen());
        m_table->setModel(nullptr);
        QVERIFY(!frozen());
    }

    void whatIsCopiedIsWhatTheFileSays()
    {
        CodeModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(u"3"_s));
        show(600);
        m_table->setModel(&model);
        m_table->setCurrentIndex(model.index(0, 0));
        QTest::keySequence(m_table.get(), QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"3"_s);
    }
};

QTEST_MAIN(TestFrozenColumns)
#include "tst_frozen_columns.moc"
