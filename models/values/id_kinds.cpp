// SPDX-License-Identifier: Apache-2.0
#include "models/values/plain_text.h"
#include "models/values/value_kind.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace PeopleDesk {

namespace {

/// "Up to 19 digits" (API §1.1).
constexpr qsizetype longestId = 19;

std::optional<Text> idProblem(const QString &id)
{
    static const QRegularExpression scientific(QStringLiteral("^[0-9]+(\\.[0-9]+)?[eE]\\+?[0-9]+$"));
    if (isDigits(id) && id.size() <= longestId)
        return std::nullopt;
    if (scientific.match(id).hasMatch())
        return trText("Values",
                      "A spreadsheet has destroyed this ID (%1): its last digits are lost. Copy it from the "
                      "source again, as text.")
            .arg(id);
    if (!isDigits(id))
        return trText("Values", "An ID has digits only, such as 6930815272790114324.");
    return trText("Values", "An ID has at most 19 digits; this one has %1.").arg(QString::number(id.size()));
}

/// Blanks inside a pasted id (line breaks of a mail, thousands' gaps) are not part of it.
QString normalisedId(const QString &typed)
{
    QString id = withoutSpreadsheetMarks(typed);
    if (!isDigits(id))
        id.removeIf([](QChar c) { return c.isSpace(); });
    return id;
}

class IdKind : public ValueKind
{
public:
    Editor editor() const override { return Editor::Id; }
    QString normalised(const QString &typed) const override { return normalisedId(typed); }
    std::optional<Text> problem(const QString &id) const override { return idProblem(id); }
};

class IdListKind : public ValueKind
{
public:
    Editor editor() const override { return Editor::IdList; }

    QString normalised(const QString &typed) const override
    {
        static const QRegularExpression separators(QStringLiteral("[\\s;,、]+"));
        QStringList ids;
        for (const QString &part : plainText(typed).split(separators, Qt::SkipEmptyParts))
            ids.append(normalisedId(part));
        return ids.join(QLatin1Char(';'));
    }

    std::optional<Text> problem(const QString &list) const override
    {
        for (const QString &id : list.split(QLatin1Char(';'))) {
            if (const auto problem = idProblem(id))
                return problem;
        }
        return std::nullopt;
    }

    BodyValue toBody(const QString &list) const override
    {
        QList<BodyValue> items;
        for (const QString &id : list.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            items.append(BodyValue::text(id));
        return BodyValue::array(items);
    }

    QString fromJson(const QJsonValue &json) const override
    {
        QStringList ids;
        const QJsonArray array = json.toArray();
        for (const QJsonValue &id : array)
            ids.append(id.toString());
        return ids.join(QLatin1Char(';'));
    }
};

} // namespace

const ValueKind &idKind()
{
    static const IdKind kind;
    return kind;
}

const ValueKind &idListKind()
{
    static const IdListKind kind;
    return kind;
}

} // namespace PeopleDesk
