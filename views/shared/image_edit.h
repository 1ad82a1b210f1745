// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;

namespace salesdesk {

class Prompts;

/// A picture kept with a record: shown small, chosen from a file, taken away again. It is kept as PNG, no
/// larger than paper needs.
class ImageEdit final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QByteArray image READ image WRITE setImage NOTIFY imageChanged USER true)
public:
    static constexpr int pixelsAtMost = 800; ///< the longer side

    explicit ImageEdit(Prompts &prompts, QWidget *parent = nullptr);

    /// A picture file's bytes; empty: none.
    QByteArray image() const { return m_image; }
    void setImage(const QByteArray &image);

Q_SIGNALS:
    void imageChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void take(const QString &path);
    void showImage();
    void retranslate();

    Prompts &m_prompts;
    QByteArray m_image;
    QLabel *m_preview;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace salesdesk
