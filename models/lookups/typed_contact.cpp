// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/typed_contact.h"

#include "models/values/plain_text.h"

#include <QRegularExpression>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const auto mainland = u"86"_s;

/// Country codes tell their own length (ITU-T E.164): 1 and 7 stand alone, these have two digits, all others
/// three.
qsizetype codeLength(const QString &digits)
{
    static const QRegularExpression two(u"^(2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])"_s);
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    return two.match(digits).hasMatch() ? 2 : 3;
}

} // namespace

QString PhoneNumber::forContacts() const
{
    return countryCode == mainland ? digits : u'+' + countryCode + digits;
}

std::optional<QString> emailIn(const QString &typed)
{
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    const QString text = plainText(typed);
    return address.match(text).hasMatch() ? std::optional(text) : std::nullopt;
}

std::optional<PhoneNumber> phoneIn(const QString &typed)
{
    static const QRegularExpression separators(u"[\\s().\\-\u2010-\u2015]"_s);
    static const QRegularExpression international(u"^(?:\\+|00)([1-9][0-9]{6,14})$"_s);
    static const QRegularExpression mainlandMobile(u"^(?:86)?(1[0-9]{10})$"_s);
    QString text = plainText(typed);
    text.remove(separators);
    if (const auto match = mainlandMobile.match(text); match.hasMatch())
        return PhoneNumber{mainland, match.captured(1)};
    const QString digits = international.match(text).captured(1);
    if (digits.isEmpty())
        return std::nullopt;
    const qsizetype length = codeLength(digits);
    const PhoneNumber number{digits.left(length), digits.mid(length)};
    if (number.countryCode == mainland && number.digits.size() != 11)
        return std::nullopt;
    return number;
}

} // namespace PeopleDesk
