// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace PeopleDesk {

class Directory;
class FormModel;
class FormSection;
class SampleSource;

/// The form of an operation, made from its description: a card for each section. The field that names the
/// record (its place is the path) is the page's to show. Model and samples must outlive the form. Meant to
/// stand in a scroll area; from 640 pixels of width on nothing is cut.
class FormView : public QWidget
{
    Q_OBJECT
public:
    /// With a directory, what has a name is shown and picked by it. It must outlive the form.
    FormView(FormModel &model, const SampleSource &samples, const QString &operationKey,
             QWidget *parent = nullptr, Directory *directory = nullptr);

    /// Puts the keys into the editor of a field or of an entry's cell and scrolls it into view; false if
    /// this form does not show it.
    bool focusPath(const QString &path);
    /// The same for the first problem that blocks.
    bool focusFirstProblem();

Q_SIGNALS:
    /// See FormPart::chosen().
    void chosen(const QString &value);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reshape();

    FormModel &m_model;
    QList<FormSection *> m_sections;
};

} // namespace PeopleDesk
