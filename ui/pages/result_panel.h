// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "ui/pages/result.h"
#include "ui/pages/tone_card.h"

class QPushButton;
class QVBoxLayout;

namespace PeopleDesk {

/// How a call ended, in place, with everything a support desk asks for and the steps that are safe now.
/// Keeps the result, not its words, so a language switch finds it whole. Hidden while there is none.
class ResultPanel : public ToneCard
{
    Q_OBJECT
public:
    enum class Step {
        TryAgain,
        ReadBack,
        SendAnyway,
        LoadAgain,
        WithoutReading,
        Next,
        PermissionSheet,
        EditConnection,
        Dismiss,
    };
    Q_ENUM(Step)

    ResultPanel(const OperationSpec &spec, const Connection &connection, QWidget *parent = nullptr);

    void showResult(const Result &result);
    /// The form was edited meanwhile, which decides whether the same request may go again.
    void amend(bool canTryAgain);
    void clear();
    /// A way on that makes no sense where the panel is.
    void hideStep(Step step);
    [[nodiscard]] const std::optional<Result> &result() const { return m_result; }

Q_SIGNALS:
    void stepWanted(PeopleDesk::ResultPanel::Step step);

private:
    void layOut();
    void addHead(QVBoxLayout &column, const ResultWords &words);
    void addEvidence(QVBoxLayout &column);
    void addScopes(QVBoxLayout &column);
    void addSteps(QVBoxLayout &column);
    [[nodiscard]] QList<std::pair<Step, QString>> steps() const;
    [[nodiscard]] QString againWords() const;

    const OperationSpec &m_spec;
    const Connection m_connection;
    std::optional<Result> m_result;
    QWidget *m_content = nullptr;
    QList<Step> m_hidden;
};

} // namespace PeopleDesk
