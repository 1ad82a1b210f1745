// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/image_edit.h"

#include "views/shared/icons.h"
#include "views/shared/prompts.h"
#include "views/shared/theme.h"

#include <QBuffer>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace salesdesk {

namespace {
constexpr int previewSize = 88;
}

ImageEdit::ImageEdit(Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_prompts(prompts), m_preview(new QLabel), m_choose(new QPushButton),
      m_remove(new QPushButton)
{
    // On white, as on paper: a seal drawn on a transparent ground must show in the dark theme too.
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setFixedSize(previewSize, previewSize);
    m_preview->setAlignment(Qt::AlignCenter);
    m_choose->setObjectName(QStringLiteral("choose"));
    m_remove->setObjectName(QStringLiteral("remove"));
    setLook(m_remove, "flat");
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_preview);
    layout->addLayout(buttons);
    layout->addStretch(1);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ImageEdit::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { setImage({}); });
    retranslate();
    showImage();
}

void ImageEdit::setImage(const QByteArray &image)
{
    if (image == m_image)
        return;
    m_image = image;
    showImage();
    Q_EMIT imageChanged();
}

void ImageEdit::showImage()
{
    QPixmap picture;
    const bool some = picture.loadFromData(m_image);
    m_remove->setVisible(!m_image.isEmpty());
    const qreal ratio = devicePixelRatioF();
    if (some) {
        QPixmap small = picture.scaled(QSize(previewSize - 8, previewSize - 8) * ratio, Qt::KeepAspectRatio,
                                       Qt::SmoothTransformation);
        small.setDevicePixelRatio(ratio);
        m_preview->setPixmap(small);
    } else {
        m_preview->setPixmap(iconPixmap("image", 32, ratio, Theme::color(Token::SoftText)));
    }
    m_preview->setStyleSheet(QStringLiteral("background: %1; border: 1px solid %2; border-radius: 6px;")
                                 .arg(some ? QStringLiteral("#FFFFFF") : Theme::color(Token::Window).name(),
                                      Theme::color(Token::Line).name()));
}

void ImageEdit::choose()
{
    FileQuestion question;
    question.title = tr("Choose a picture");
    question.filters = {tr("Pictures (*.png *.jpg *.jpeg *.bmp)")};
    m_prompts.openFile(this, question, [self = QPointer(this)](const QString &path) {
        if (self && !path.isEmpty())
            self->take(path);
    });
}

void ImageEdit::take(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    QImage picture = reader.read();
    if (picture.isNull()) {
        m_prompts.tell(this, tr("This picture cannot be read."),
                       tr("%1 is no PNG, JPEG or BMP picture, or it is damaged. Choose another one.")
                           .arg(QFileInfo(path).fileName()),
                       Tone::Warn);
        return;
    }
    if (std::max(picture.width(), picture.height()) > pixelsAtMost)
        picture = picture.scaled(pixelsAtMost, pixelsAtMost, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    setImage(bytes);
}

void ImageEdit::retranslate()
{
    m_choose->setText(tr("Choose…"));
    m_remove->setText(tr("Remove"));
}

void ImageEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showImage();
    QWidget::changeEvent(event);
}

} // namespace salesdesk
