// SPDX-License-Identifier: Apache-2.0
#include "ui/style/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QStringList>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// Below this even short Chinese words are hard to tell apart.
constexpr double smallestPoints = 9.75;

QStringList simplifiedChinese()
{
    return {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s};
}

QFont scaled(double factor)
{
    QFont font; // without a family of its own, so that it follows the application's
    font.setPointSizeF(QFontInfo(QGuiApplication::font()).pointSizeF() * factor);
    return font;
}

} // namespace

QFont applicationFont(const QString &language)
{
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QStringList latin{u"Noto Sans"_s, u"Segoe UI"_s, u"Helvetica Neue"_s};
    QStringList families =
        language.startsWith("zh"_L1) ? simplifiedChinese() + latin : latin + simplifiedChinese();
    families.append(system.families());

    QFont font = system;
    font.setFamilies(families);
    font.setPointSizeF(qMax(system.pointSizeF(), smallestPoints));
    return font;
}

QFont titleFont()
{
    QFont font = scaled(1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont headingFont()
{
    QFont font = scaled(1.08);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont()
{
    return scaled(0.92);
}

QFont idFont()
{
    QFont font = scaled(0.95);
    font.setFamilies(QStringList{u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Consolas"_s, u"Menlo"_s}
                     + simplifiedChinese());
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace PeopleDesk
