// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/StreamManifest.h"

namespace postern {

namespace {

/// Puts a person's answers where the manifest has questions.
class AnswerBinder
{
public:
    explicit AnswerBinder(const QMap<QString, QString> &answers) : m_answers(answers) {}

    Result<void> bind(ValueRule &rule) const
    {
        for (ValueRule &part : rule.parts)
            TRY(bind(part));
        if (rule.question.isEmpty())
            return {};
        const QString answer = m_answers.value(rule.question);
        if (answer.isEmpty()) {
            rule.origin = ValueRule::Origin::Nothing;
        } else if (rule.origin == ValueRule::Origin::Answer) {
            rule.origin = ValueRule::Origin::Constant;
            rule.constant = answer.toStdString();
        } else {
            rule.origin = ValueRule::Origin::From;
            rule.paths = {TRY(path(rule.question))};
        }
        return {};
    }
    Result<void> bind(Condition &condition) const
    {
        for (Condition &part : condition.parts)
            TRY(bind(part));
        if (condition.question.isEmpty())
            return {};
        if (m_answers.value(condition.question).isEmpty())
            condition = isNothing(condition.kind);
        else
            condition.path = TRY(path(condition.question));
        return {};
    }
    /// A question about a value that nobody named: it is not there.
    static Condition isNothing(Condition::Kind kind)
    {
        const bool holds = kind == Condition::Kind::Absent || kind == Condition::Kind::NoneOf || kind == Condition::Kind::NotFoundIn;
        Condition answer;
        answer.kind = holds ? Condition::Kind::All : Condition::Kind::Any;
        return answer;
    }
    Result<NodePath> path(const QString &question) const
    {
        const QString answer = m_answers.value(question);
        auto parsed = NodePath::parse(answer.toStdString());
        if (!parsed) {
            return Error{QStringLiteral("The answer to \"%1\" is no path: %2. Nothing was read; correct it in the "
                                        "source's settings.")
                             .arg(question, parsed.error().message),
                         {}, false};
        }
        return parsed;
    }

private:
    const QMap<QString, QString> &m_answers;
};

Result<char> delimiterOf(const QString &answer)
{
    if (answer == QLatin1String("tab"))
        return '\t';
    if (answer.isEmpty() || answer == QLatin1String("by-header"))
        return '\0';
    if (answer.size() == 1 && QStringLiteral(",;|\t").contains(answer))
        return answer[0].toLatin1();
    return Error{QStringLiteral("\"%1\" is no delimiter. Nothing was read; use , ; | tab or by-header.").arg(answer), {}, false};
}

/// How the log writes its time, as the person says.
Result<void> bindClock(StreamManifest &stream, const QMap<QString, QString> &answers)
{
    const QString zone = answers.value(stream.zoneQuestion);
    if (!zone.isEmpty()) {
        stream.clock.zone = QTimeZone(zone.toLatin1());
        if (!stream.clock.zone.isValid()) {
            return Error{QStringLiteral("\"%1\" is no time zone. Nothing was read; give its name such as Europe/Paris or Asia/Seoul.").arg(zone),
                         {}, false};
        }
    }
    const QString year = answers.value(stream.yearQuestion);
    bool isNumber = true;
    stream.clock.year = year.isEmpty() ? 0 : year.toInt(&isNumber);
    if (!isNumber || (!year.isEmpty() && (stream.clock.year < 1970 || stream.clock.year > 9998)))
        return Error{QStringLiteral("\"%1\" is no year. Nothing was read; give it with four digits.").arg(year), {}, false};
    return {};
}

template <typename F>
void eachPathOf(StreamManifest &stream, F &&change)
{
    for (Condition &condition : stream.element)
        condition.eachPath(change);
    for (EmitRule &emit : stream.emits)
        emit.eachPath(change);
    for (StreamManifest::Lookup &lookup : stream.lookups) {
        lookup.key.eachPath(change);
        lookup.value.eachPath(change);
        for (Condition &condition : lookup.when)
            condition.eachPath(change);
    }
}

} // namespace

Result<std::shared_ptr<const StreamManifest>> StreamManifest::bound(const QMap<QString, QString> &answers,
                                                                    FileFormat format) const
{
    auto stream = std::make_shared<StreamManifest>(*this);
    const AnswerBinder binder(answers);
    if (!stream->csv.delimiterAnswer.isEmpty())
        stream->csv.delimiter = TRY(delimiterOf(answers.value(stream->csv.delimiterAnswer)));
    TRY(bindClock(*stream, answers));
    for (ElementPlace &place : stream->elements) {
        if (!place.question.isEmpty())
            place.path = TRY(binder.path(place.question));
    }
    for (const QString &question : stream->askedColumns) {
        const QString answer = answers.value(question);
        stream->isUnanswered |= answer.isEmpty();
        stream->columns.push_back({answer.toStdString()});
    }
    for (Condition &condition : stream->element)
        TRY(binder.bind(condition));
    for (EmitRule &emit : stream->emits) {
        for (Condition &condition : emit.when)
            TRY(binder.bind(condition));
        if (emit.classify) {
            for (ValueRule &by : emit.classify->by)
                by.settle();
        }
        for (EmitRule::Field &field : emit.set) {
            TRY(binder.bind(field.value));
            field.value.settle();
        }
        for (EmitRule::Attribute &attribute : emit.attributes) {
            TRY(binder.bind(attribute.value));
            attribute.value.settle();
        }
    }
    for (Lookup &lookup : stream->lookups) {
        TRY(binder.bind(lookup.key));
        TRY(binder.bind(lookup.value));
        lookup.key.settle();
        lookup.value.settle();
    }
    if (stream->bulk) {
        for (std::optional<ValueRule> *value : {&stream->bulk->record, &stream->bulk->number}) {
            if (!*value)
                continue;
            TRY(binder.bind(**value));
            (*value)->settle();
        }
    }
    if (format == FileFormat::Ldif)
        eachPathOf(*stream, [](NodePath &path) { path.lowerFirstKey(); });
    else if (format == FileFormat::Csv && stream->csv.looseHeader)
        eachPathOf(*stream, [](NodePath &path) { path.loosenFirstKey(); });
    return std::shared_ptr<const StreamManifest>(std::move(stream));
}

} // namespace postern
