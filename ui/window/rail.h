// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace PeopleDesk {

class RailButton;

/// The pages, one below the other at the window's left, and below them what concerns them all.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// Adds a page at the end; \a key names the page and its button.
    void addPage(const QString &key, const QString &iconName, const Text &name);
    /// Adds a button to the foot; whoever wants it says its words.
    RailButton *addToFoot(const QString &objectName, const QString &iconName);
    void setCurrent(const QString &key);
    /// Pages are of no use before a connection was chosen.
    void setPagesEnabled(bool enabled);
    [[nodiscard]] QStringList keys() const;

Q_SIGNALS:
    void pageWanted(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Page
    {
        QString key;
        Text name;
        RailButton *button;
    };

    void say();

    QList<Page> m_pages;
    QVBoxLayout *m_top;
    QVBoxLayout *m_foot;
};

} // namespace PeopleDesk
