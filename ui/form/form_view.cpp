// SPDX-License-Identifier: Apache-2.0
#include "ui/form/form_view.h"

#include "models/forms/form_model.h"
#include "ui/form/form_section.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace PeopleDesk {

FormView::FormView(FormModel &model, const SampleSource &samples, const QString &operationKey,
                   QWidget *parent, Directory *directory)
    : QWidget(parent)
    , m_model(model)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::medium);
    for (const SectionSpec &section : model.spec().sections) {
        auto *card = new FormSection(model, section, samples, operationKey, this, directory);
        layout->addWidget(card);
        connect(card, &FormSection::chosen, this, &FormView::chosen);
        m_sections.append(card);
    }
    layout->addStretch(1);
    connect(&model, &FormModel::renewed, this, &FormView::reshape);
    reshape();
}

bool FormView::focusPath(const QString &path)
{
    for (FormSection *section : std::as_const(m_sections)) {
        QWidget *part = section->focusPath(path);
        if (!part)
            continue;
        for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(around)) {
                scroll->ensureWidgetVisible(part, 0, Spacing::page);
                break;
            }
        }
        return true;
    }
    return false;
}

bool FormView::focusFirstProblem()
{
    // What names the record stands elsewhere.
    const QList<Problem> problems = m_model.problems();
    return std::any_of(problems.begin(), problems.end(), [this](const Problem &problem) {
        const QModelIndex where = m_model.indexOf(problem.field);
        return problem.severity == Severity::Block && where.isValid() && focusPath(m_model.path(where));
    });
}

void FormView::reshape()
{
    const RowShape shape = rowShape(width(), fontMetrics(), m_model.draft().isLoaded);
    for (FormSection *section : std::as_const(m_sections))
        section->reshape(shape);
}

void FormView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    reshape();
}

void FormView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        reshape();
}

} // namespace PeopleDesk
