// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace PeopleDesk {

/// The line below a path that explains one node at a time. Keeps room for the longest of its explanations,
/// so that nothing below it moves while one looks around.
class PathHint : public QLabel
{
    Q_OBJECT
public:
    explicit PathHint(QWidget *parent = nullptr);

    /// Every text that may come to stand here.
    void setPossible(const QStringList &texts);
    /// \a refused: somebody just tried in vain what the text explains.
    void tell(const QString &text, bool refused);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    QStringList m_possible;
    bool m_refused = false;
};

} // namespace PeopleDesk
