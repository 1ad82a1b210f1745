// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariantMap>
#include <QWidget>
#include <functional>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace salesdesk {

/// Fields under their labels in one or two columns, with what is wrong said beside the label while
/// one types. Any editor whose class has a USER property fits: line edits, boxes, MoneyEdit, DateEdit,
/// Picker.
class RecordForm final : public QWidget
{
    Q_OBJECT
public:
    enum Option { Optional = 0, Required = 1, Wide = 2 };
    /// What is wrong with the field now, as one sentence; empty while all is well.
    using Check = std::function<QString()>;

    explicit RecordForm(int columns = 2, QWidget *parent = nullptr);

    /// Takes the editor, which gets `key` as its object name. Wide fields take all columns.
    template <class Editor>
    Editor *add(const QString &key, Editor *editor, int options = Optional)
    {
        addField(key, editor, options);
        return editor;
    }
    void setLabel(const QString &key, const QString &text);
    /// A soft line under the field.
    void setHint(const QString &key, const QString &text);
    void addCheck(const QString &key, Check check);
    /// A heading between fields; its text is set by setLabel() with the same key.
    void addHeading(const QString &key);
    /// A widget over all columns that is no field, such as a table of lines.
    void addWidget(QWidget *widget);
    void setRequired(const QString &key, bool required);
    /// Shows all fields at once, for a page that scrolls by itself.
    void setUnrolled();

    /// What a service refused, by field; a field that is not here is told above all fields.
    void setError(const QString &key, const QString &text);
    QString error(const QString &key) const;
    void clearErrors();
    /// Checks every field, shows all that is wrong and goes to the first; true when all is well.
    bool check();

    QVariantMap values() const;
    /// Fills fields by key; others stay. For a draft that survived a crash.
    void setValues(const QVariantMap &values);
    bool isDirty() const { return values() != m_clean; }
    /// The values of now are the saved ones.
    void markClean();
    /// Somebody else saved the record meanwhile: `fill` fills the form with what it is now. What was typed
    /// here stays, and a field that both changed says what the other made of it; saving once more keeps what
    /// stands in the form.
    void takeOver(const std::function<void()> &fill);
    void focusFirst();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private Q_SLOTS:
    void edited();

private:
    struct Field
    {
        QString key;
        QWidget *editor = nullptr;
        QLabel *label = nullptr;
        QLabel *error = nullptr;
        QLabel *hint = nullptr;
        QString title;
        bool required = false;
        bool touched = false; ///< nothing is called wrong before somebody typed
        QList<Check> checks;
    };

    void addField(const QString &key, QWidget *editor, int options);
    Field *find(const QString &key);
    const Field *find(const QString &key) const;
    QString problemOf(const Field &field) const;
    void showError(Field &field, const QString &text);
    void showLabel(Field &field);
    void goTo(const Field &field);

    QList<Field> m_fields;
    QList<std::pair<QString, QLabel *>> m_headings;
    QVariantMap m_clean;
    QLabel *m_general;
    QScrollArea *m_scroll; ///< null where the form is unrolled
    QGridLayout *m_grid;
    int m_columns;
    int m_row = 0;
    int m_column = 0;
};

} // namespace salesdesk
