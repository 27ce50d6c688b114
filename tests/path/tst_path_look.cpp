// SPDX-License-Identifier: Apache-2.0
//
// What the eye gets: signs that need no colour, words that are not cut, lines that miss the labels.
#include "models/operations/choice_path.h"
#include "tests/path/offer_path.h"
#include "ui/path/disc_painter.h"
#include "ui/path/path_lines.h"
#include "ui/path/status_path.h"
#include "ui/style/colours.h"
#include "ui/style/look.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;
using Mark = PathNode::Mark;

namespace {

/// Black ink on white, whatever the meaning.
Colours inkOnPaper()
{
    Colours colours = lightColours();
    for (QColor *ink : {&colours.line, &colours.edge, &colours.text, &colours.dim, &colours.accent,
                        &colours.ok, &colours.warn, &colours.bad})
        *ink = Qt::black;
    for (QColor *paper : {&colours.panel, &colours.rail, &colours.background, &colours.accentSoft,
                          &colours.okSoft, &colours.warnSoft, &colours.badSoft, &colours.onAccent})
        *paper = Qt::white;
    return colours;
}

QImage picture(Mark mark, bool chosen)
{
    QImage image(28, 28, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintDisc(painter, image.rect(), mark, chosen, inkOnPaper());
    return image;
}

int differences(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 100;
    }
    return count;
}

QHash<QString, QString> labels(const QString &language)
{
    QHash<QString, QString> words{
        {u"10"_s, u"已创建"_s},      {u"2"_s, u"审批中 · 当前"_s}, {u"3"_s, u"审批已撤回"_s},
        {u"4"_s, u"审批通过"_s},     {u"5"_s, u"审批不通过"_s},    {u"6"_s, u"已发送"_s},
        {u"7"_s, u"候选人已接受"_s}, {u"8"_s, u"候选人已拒绝"_s},  {u"9"_s, u"已失效"_s}};
    if (language == "en"_L1) {
        for (const Choice &choice : offerStatusField().choices)
            words[choice.value] = choice.label.now() + (choice.value == "2"_L1 ? u" · current"_s : QString());
    }
    return words;
}

} // namespace

class TestPathLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsNeedNoColour()
    {
        const QList<std::pair<Mark, bool>> looks{
            {Mark::Open, false},    {Mark::Current, false},   {Mark::Passed, false}, {Mark::Usual, false},
            {Mark::Unusual, false}, {Mark::Forbidden, false}, {Mark::Current, true}, {Mark::Usual, true}};
        for (qsizetype i = 0; i < looks.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const auto a = picture(looks.at(i).first, looks.at(i).second);
                const auto b = picture(looks.at(j).first, looks.at(j).second);
                QVERIFY2(differences(a, b) > 10, qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
            }
        }
    }

    void fitsWhateverTheRoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("width");
        for (const QString &language : {u"en"_s, u"zh"_s}) {
            for (const int percent : {100, 150, 200}) {
                for (const int width : {300, 490, 528, 640, 760, 1200})
                    QTest::addRow("%s %d%% %d", qPrintable(language), percent, width)
                        << language << percent << width;
            }
        }
    }
    void fitsWhateverTheRoom()
    {
        QFETCH(const QString, language);
        QFETCH(const int, percent);
        QFETCH(const int, width);
        applyLook(*qApp, false, language == "zh"_L1 ? u"zh_CN"_s : u"en"_s);
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        font.setWeight(QFont::DemiBold);
        const auto words = labels(language);
        const ChoicePath &path = *offerStatusField().path;
        const PathLayout layout = layOutPath(path, words, font, width);
        const bool across = layout.way == PathLayout::Way::Across;
        QCOMPARE(layout.nodes.size(), 9);
        for (auto node = layout.nodes.cbegin(); node != layout.nodes.cend(); ++node) {
            const QByteArray name = node.key().toLatin1();
            QVERIFY2(QRect(0, 0, width, layout.height).contains(*node), name.constData());
            const QPoint disc = discCentre(*node, layout.way, font);
            const int half = discSide(font) / 2;
            const QRect room = across
                ? QRect(QPoint(node->left() + 4, disc.y() + half + 4), node->bottomRight() - QPoint(4, 0))
                : QRect(QPoint(disc.x() + half + 8, node->top()), node->bottomRight() - QPoint(4, 0));
            const QSize needed =
                QFontMetrics(font)
                    .boundingRect(QRect(0, 0, room.width(), 1000), Qt::TextWordWrap, words.value(node.key()))
                    .size();
            QVERIFY2(needed.width() <= room.width() && needed.height() <= room.height(), name.constData());
            for (auto other = layout.nodes.cbegin(); other != layout.nodes.cend(); ++other)
                QVERIFY2(node == other || !node->intersects(*other), name.constData());
            for (const QRect &group : layout.groups)
                QVERIFY2(!group.intersects(*node), name.constData());
            for (const ChoicePath::Edge &edge : path.edges) {
                const QPainterPath line = pathLine(layout, font, edge.from, edge.to);
                QVERIFY2(!QPainterPathStroker(QPen(Qt::black, 2)).createStroke(line).intersects(room),
                         name.constData());
            }
        }
        if (width == 760 && percent == 100)
            QVERIFY(across);
        if (width == 300)
            QVERIFY(!across);
    }

    void nothingMovesBelowWhileOneLooksAround()
    {
        applyLook(*qApp, false, u"en"_s);
        OfferForm form(u"11"_s); // an intern's offer has the longest explanations
        StatusPath path(offerStatusField());
        path.setStandings(u"11"_s, {}, form.standings());
        path.resize(500, 500);
        path.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&path));
        const int height = path.heightForWidth(500);
        for (const Choice &choice : offerStatusField().choices) {
            nodeIn(path, choice.value)->setFocus();
            QCOMPARE(path.heightForWidth(500), height);
        }
    }
};

QTEST_MAIN(TestPathLook)
#include "tst_path_look.moc"
