// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace salesdesk {

class Prompts;
class RecordForm;

/// A window for a form: Ctrl+Enter saves, Esc closes and asks only when something changed.
class FormDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Takes the form. `prompts` outlives the dialog.
    FormDialog(RecordForm *form, Prompts &prompts, QWidget *parent = nullptr);

    RecordForm *form() const { return m_form; }
    void setTitle(const QString &title);
    /// The word on the button that saves; "Save" when empty.
    void setSaveText(const QString &text);
    /// Another button at the left of the foot.
    void addButton(QPushButton *button);

public Q_SLOTS:
    /// Checks the form and asks to be saved.
    void save();
    /// It is saved: closes without asking.
    void finish();
    void reject() override;

Q_SIGNALS:
    /// Everything typed is well formed. Answer with finish() or form()->setError().
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();

    RecordForm *m_form;
    Prompts &m_prompts;
    QLabel *m_title;
    QHBoxLayout *m_foot;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QString m_saveText;
    bool m_asking = false;
};

} // namespace salesdesk
