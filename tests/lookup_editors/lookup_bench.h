// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/lookup_editors/lookup_bench_answers.h"
#include "tests/support/fixed_clock.h"

#include "models/lookups/directory.h"
#include "models/operations/operation_spec.h"
#include "ui/editors/editor_factory.h"
#include "ui/editors/field_editor.h"
#include "ui/style/look.h"

#include <QAbstractItemView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

namespace PeopleDesk {

/// Marks whatever is asked for in the present language, so that text of the former one stands out.
class OtherLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrncmp(context, "Q", 1) == 0 ? QString() : u'译' + QString::fromUtf8(source);
    }
};

/// A window with one editor, and a line to go to from there.
class LookupBench
{
public:
    explicit LookupBench(const FieldSpec *field = nullptr, const QString &value = {})
    {
        auto *column = new QVBoxLayout(&window);
        if (field) {
            editor = makeEditor(*field, &window, &directory);
            editor->setValue(value);
            column->addWidget(editor);
        }
        elsewhere = new QLineEdit(&window);
        column->addWidget(elsewhere);
        column->addStretch();
        window.resize(720, 640);
    }

    [[nodiscard]] bool open()
    {
        window.show();
        return QTest::qWaitForWindowActive(&window);
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        for (Widget *widget : window.findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    [[nodiscard]] QString textOf(const QString &label) const
    {
        const auto *found = find<QLabel>(label);
        return found ? found->text() : QString();
    }

    /// The rows of a list that can be seen.
    [[nodiscard]] QStringList rowsOf(const QString &list) const
    {
        QStringList rows;
        const auto *view = find<QAbstractItemView>(list);
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            rows.append(view->model()->index(row, 0).data().toString());
        return rows;
    }

    void clickRow(const QString &list, int row) const
    {
        auto *view = find<QAbstractItemView>(list);
        const QModelIndex index = view->model()->index(row, 0);
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }

    [[nodiscard]] QList<std::pair<QString, QString>> lastQuery() const
    {
        return gateway.requests.constLast().query;
    }

    ScriptedGateway gateway;
    FixedClock clock;
    Directory directory{Connection(), gateway, clock};
    QWidget window;
    FieldEditor *editor = nullptr;
    QLineEdit *elsewhere = nullptr;
};

inline void pressKeys(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(widget, key, modifiers);
}

inline void compose(QWidget *widget, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(widget, &event);
}

inline void commit(QWidget *widget, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace PeopleDesk
