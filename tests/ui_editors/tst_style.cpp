// SPDX-License-Identifier: Apache-2.0
#include "ui/style/chip.h"
#include "ui/style/colours.h"
#include "ui/style/elided_label.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/look.h"

#include <QAccessible>
#include <QApplication>
#include <QDirIterator>
#include <QFontInfo>
#include <QTest>

#include <cmath>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"no icon"_s)); }
    void textCanBeRead_data();
    void textCanBeRead();
    void themeFollowsThePalette();
    void iconsAreSharpAndInTheTextColour();
    void chineseIsSimplifiedInBothLanguages();
    void elidedTextIsToldInFull();
    void chipsGrowWithTheirText();
};

void TestStyle::textCanBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const Colours &c = dark ? darkColours() : lightColours();
        const char *theme = dark ? "dark" : "light";
        const auto row = [theme](const char *what, const QColor &ink, const QColor &ground) {
            QTest::addRow("%s, %s", theme, what) << ink << ground;
        };
        row("text on background", c.text, c.background);
        row("text on panel", c.text, c.panel);
        row("text in a changed input", c.text, c.accentSoft);
        row("dim on background", c.dim, c.background);
        row("dim on panel", c.dim, c.panel);
        row("dim on rail", c.dim, c.rail);
        row("dim in a changed input", c.dim, c.accentSoft);
        row("accent on panel", c.accent, c.panel);
        row("accent on its soft ground", c.accent, c.accentSoft);
        row("on accent", c.onAccent, c.accent);
        row("ok", c.ok, c.okSoft);
        row("warn", c.warn, c.warnSoft);
        row("bad", c.bad, c.badSoft);
        row("bad on panel", c.bad, c.panel);
        row("warn on panel", c.warn, c.panel);
        row("sandbox banner", c.sandText, c.sand);
    }
}

void TestStyle::textCanBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    const double measured = contrast(ink, ground);
    QVERIFY2(measured >= 4.5, qPrintable(QString::number(measured)));
}

void TestStyle::themeFollowsThePalette()
{
    QCOMPARE(&coloursOf(paletteOf(true)), &darkColours());
    QCOMPARE(&coloursOf(paletteOf(false)), &lightColours());
}

void TestStyle::iconsAreSharpAndInTheTextColour()
{
    int icons = 0;
    QDirIterator files(u":/icons"_s, {u"*.svg"_s});
    while (files.hasNext()) {
        files.next();
        const QIcon picture = icon(files.fileInfo().completeBaseName(), paletteOf(true));
        const QImage image = picture.pixmap(QSize(16, 16), 1.5).toImage();
        QCOMPARE(image.size(), QSize(24, 24));
        QColor strongest(0, 0, 0, 0);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > strongest.alpha())
                    strongest = pixel;
            }
        }
        QVERIFY2(strongest.alpha() > 200, qPrintable(files.fileName()));
        QVERIFY2(strongest.lightness() > 200, qPrintable(files.fileName()));
        ++icons;
    }
    QVERIFY(icons >= 21);
}

void TestStyle::chineseIsSimplifiedInBothLanguages()
{
    QVERIFY(applicationFont(u"zh_CN"_s).families().first().contains(u"SC"_s));
    const QStringList english = applicationFont(u"en"_s).families();
    QVERIFY(!english.first().contains(u"CJK"_s));
    QVERIFY(english.contains(u"Noto Sans CJK SC"_s));
}

void TestStyle::elidedTextIsToldInFull()
{
    const QString id = u"ou_7dab8a3d3cdcc9da365777c7ad535d62"_s;
    ElidedLabel label(Qt::ElideMiddle);
    label.setText(id);
    label.resize(60, 20);
    QCOMPARE(label.toolTip(), id);
    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), id);
    QVERIFY(label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(id));
}

void TestStyle::chipsGrowWithTheirText()
{
    Chip chip(Chip::Tone::Ok, u"Sent"_s);
    const int narrow = chip.sizeHint().width();
    chip.setIconName(u"ok"_s);
    const int withIcon = chip.sizeHint().width();
    chip.setText(u"Offer accepted by the candidate"_s);
    QVERIFY(narrow < withIcon);
    QVERIFY(withIcon < chip.sizeHint().width());
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
