// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/split/cost_split.h"
#include "ui/form/split_center.h"

#include <QWidget>

namespace PeopleDesk {

class SplitHandle;

/// A split as a bar of parts with names and percents. What is missing to 100 stays empty; more than 100 is
/// drawn smaller. Between the parts stand handles, unless the bar is thin, which is for looking only.
class SplitBar : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Full, Thin };

    explicit SplitBar(Kind kind, QWidget *parent = nullptr);

    /// The centers stand in the order of the parts.
    void setSplit(const CostSplit &split, const QList<SplitCenter> &centers);
    /// "Research 60 %, Data 40 %".
    [[nodiscard]] QString inWords() const;
    /// What assistive technology says before that.
    void setLabel(const QString &label);
    /// Between that part and the next.
    [[nodiscard]] SplitHandle *handle(int index) const { return m_handles.at(index); }
    [[nodiscard]] int handleCount() const { return int(m_handles.size()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void boundaryWanted(int index, int share);
    void partPressed(int index);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void name();
    void placeHandles();
    [[nodiscard]] double scale() const; ///< pixels per percent
    [[nodiscard]] QRectF partRect(qsizetype index) const;
    [[nodiscard]] int partAt(const QPoint &point) const;
    [[nodiscard]] QString partInWords(qsizetype index) const;
    void paintWords(QPainter &painter, const QRectF &part, qsizetype index) const;

    const Kind m_kind;
    CostSplit m_split;
    QList<SplitCenter> m_centers;
    QString m_label;
    QList<SplitHandle *> m_handles;
};

} // namespace PeopleDesk
