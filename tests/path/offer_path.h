// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/forms/form_model.h"
#include "models/operations/choice_standing.h"
#include "models/operations/operations.h"
#include "tests/support/fixed_clock.h"
#include "ui/path/path_node.h"

#include <QTranslator>

namespace PeopleDesk {

inline const QString offerStatus = QStringLiteral("offer_status");

inline const FieldSpec &offerStatusField()
{
    return *updateOfferStatus().field(offerStatus);
}

/// The form of an offer as it was read in some status; empty for a form without a record.
struct OfferForm
{
    explicit OfferForm(const QString &current) { load(current); }

    void load(const QString &current)
    {
        if (current.isEmpty())
            return;
        Record record;
        record.setText(QStringLiteral("offer_id"), QStringLiteral("6930815272790114324"));
        record.setText(offerStatus, current);
        model.load(record);
    }
    [[nodiscard]] QString value(const QString &key = offerStatus) const
    {
        return model.draft().values.text(key);
    }
    [[nodiscard]] QHash<QString, ChoiceStanding> standings() const
    {
        return judgeChoices(updateOfferStatus(), offerStatusField(), model.draft());
    }

    FixedClock clock;
    FormModel model{updateOfferStatus(), clock};
};

/// Marks whatever is asked for in the present language, so that text of the former one stands out.
class OtherLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrncmp(context, "Q", 1) == 0 ? QString() : QChar(u'译') + QString::fromUtf8(source);
    }
};

inline PathNode *nodeIn(const QWidget &within, const QString &value)
{
    return within.findChild<PathNode *>(offerStatus + QLatin1Char('.') + value);
}

} // namespace PeopleDesk
