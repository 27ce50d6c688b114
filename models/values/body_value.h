// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>
#include <variant>

namespace PeopleDesk {

/// One value of a request body. It exists because QJsonValue keeps every fraction as a double, and an
/// amount of money must reach the wire digit for digit as it was typed. Members keep the order in which
/// they were added, so that a reviewed request reads like the form.
class BodyValue
{
public:
    using Member = std::pair<QString, BodyValue>;

    static BodyValue text(const QString &text);
    static BodyValue integer(qint64 number);
    /// \a digits is a decimal number in JSON's own notation, such as "2000.50".
    static BodyValue decimal(const QString &digits);
    static BodyValue flag(bool isTrue);
    static BodyValue array(const QList<BodyValue> &items);
    static BodyValue object();

    /// Sets a member; dots in \a path make nested objects ("bonus.cash.amount").
    void insert(const QString &path, const BodyValue &value);
    /// Takes a member out, and the objects around it that are empty then.
    void remove(const QString &path);
    [[nodiscard]] bool isEmptyObject() const;

    [[nodiscard]] QByteArray toJson() const;
    /// For people: one member a line, two spaces a level.
    [[nodiscard]] QString toReadableJson() const;

    bool operator==(const BodyValue &other) const = default;

private:
    struct Number
    {
        QString digits;
        bool operator==(const Number &other) const = default;
    };
    using Members = QList<Member>;
    using Items = QList<BodyValue>;

    void write(QByteArray &json, int indent) const;

    std::variant<QString, Number, Items, Members> m_value;
};

} // namespace PeopleDesk
