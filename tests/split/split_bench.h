// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/forms/form_model.h"
#include "models/lookups/directory.h"
#include "models/ports/samples.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/scripted_gateway.h"
#include "ui/form/form_view.h"

#include <QScrollArea>

namespace PeopleDesk {

class NothingToTry : public SampleSource
{
public:
    QList<Sample> records(const QString &) const override { return {}; }
    QList<Sample> values(const QString &, const QString &) const override { return {}; }
};

/// The form of a pre-hire in a window, with look-ups that the test answers.
class SplitBench
{
public:
    enum class Names { FromDirectory, None };

    explicit SplitBench(Names names = Names::FromDirectory);

    bool show(QSize size = {900, 900});
    /// Loads a record: "7001=60;7002=40", and the custom fields as they would come from the server.
    void load(const QString &centers, const QJsonArray &customFields = {});
    /// Answers the next open look-up of that name; false if none is open.
    bool answer(const char *lookup, const Outcome &outcome);
    bool answerCenters();
    bool answerFields();

    [[nodiscard]] QString centers() const;
    /// What blocks about the split.
    [[nodiscard]] QStringList complaints() const;
    [[nodiscard]] QList<Entry> customFields() const;
    [[nodiscard]] QString customValue(const QString &name) const;

    /// What stands in the form under that name; null when it does not.
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        const auto found = area.findChildren<Widget *>(name);
        for (Widget *widget : found) {
            if (widget->isVisible())
                return widget; // and not one of the same name that is about to go
        }
        return found.isEmpty() ? nullptr : found.first();
    }

    FixedClock clock;
    ScriptedGateway gateway;
    Directory directory;
    FormModel model;
    NothingToTry samples;
    QScrollArea area; ///< last, so that the form goes before what it shows
    FormView *const view;
};

/// As the server lists them: 7001 Research, 7002 Design, 7003 Sales, 7004 ending soon, 7005 deactivated.
QJsonArray someCenters();
QJsonArray someFields();

} // namespace PeopleDesk
