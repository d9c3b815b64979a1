package keyline.model.code;

import java.util.List;
import java.util.stream.Collectors;
import keyline.model.NamedType;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.TypeText;
import keyline.model.Value;
import keyline.model.View;
import keyline.model.dialect.Fitted;
import keyline.model.dictionary.ColumnEntry;
import keyline.model.dictionary.Dictionary;
import keyline.model.dictionary.Entry;
import keyline.model.dictionary.Sample;

/// A data dictionary in Markdown, with the tables of GitHub's dialect: a section for each table, linked from a list at
/// the beginning and from the tables that it has relations with.
final class Markdown implements CodeFormat {

    private static final int MOST_ROWS = 20;

    @Override
    public String key() {
        return "markdown";
    }

    @Override
    public String displayName() {
        return "Markdown";
    }

    @Override
    public String extension() {
        return ".md";
    }

    @Override
    public Code write(CodeContent content) {
        Fitted selected = Fitted.whole(content.document().schema()).only(content.only());
        Losses losses = new Losses();
        selected.notices().forEach(notice -> losses.add(notice.place(), notice.message()));
        Dictionary dictionary = new Dictionary(selected.schema());
        List<Entry> entries = dictionary.entries();
        StringBuilder text =
                new StringBuilder("<!-- Data dictionary in Markdown, written by Keyline. -->\n\n# Data dictionary\n");
        String contents = entries.stream()
                .map(entry -> "- " + MarkdownText.link(entry.name(), entry.anchor()) + "\n")
                .collect(Collectors.joining());
        text.append(contents.isEmpty() ? "" : "\n").append(contents);
        entries.forEach(entry -> addTable(text, entry, dictionary, content.rows()));
        dictionary.types().forEach(type -> addType(text, type, dictionary));
        dictionary.views().forEach(view -> addView(text, view, dictionary));
        return new Code(text.toString(), losses.all());
    }

    private static void addTable(StringBuilder text, Entry entry, Dictionary dictionary, SampleRows rows) {
        heading(text, entry.name(), entry.table().comment());
        MarkdownTable columns = new MarkdownTable("Column", "Type", "Key", "Null", "Default", "Comment");
        for (ColumnEntry column : entry.columns()) {
            columns.add(
                    MarkdownText.code(column.name()),
                    MarkdownText.code(column.type()),
                    String.join(", ", column.marks()),
                    column.presence().isEmpty() ? "yes" : "no",
                    MarkdownText.code(column.source()),
                    MarkdownText.text(column.comment()));
        }
        columns.writeTo(text);
        addParts(
                text,
                "Constraints and indexes",
                entry.rules().stream().map(Markdown::rule).toList());
        addParts(
                text,
                "Refers to",
                entry.parents().stream()
                        .map(relation -> MarkdownText.code(relation.columns()) + " → " + other(relation, dictionary)
                                + " " + MarkdownText.code(relation.parentColumns()) + actions(relation))
                        .toList());
        addParts(
                text,
                "Referred to by",
                entry.children().stream()
                        .map(relation -> other(relation, dictionary) + " " + MarkdownText.code(relation.columns())
                                + " → " + MarkdownText.code(relation.parentColumns()) + actions(relation))
                        .toList());
        addRows(text, entry, Sample.of(entry.table(), rows, MOST_ROWS));
    }

    private static void heading(StringBuilder text, String name, String comment) {
        text.append("\n## ").append(MarkdownText.text(name)).append("\n");
        if (!comment.isBlank()) {
            text.append("\n").append(MarkdownText.text(comment)).append("\n");
        }
    }

    private static String rule(Entry.Rule rule) {
        return "%s %s: %s".formatted(rule.kind(), MarkdownText.code(rule.name()), MarkdownText.code(rule.content()));
    }

    private static String other(Entry.Relation relation, Dictionary dictionary) {
        return MarkdownText.link(
                dictionary.name(relation.other()),
                dictionary.anchor(relation.other().id()));
    }

    private static String actions(Entry.Relation relation) {
        return relation.actions().isEmpty() ? "" : ", " + relation.actions();
    }

    private static void addParts(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append("\n").append(title).append(":\n\n");
            lines.forEach(line -> text.append("- ").append(line).append("\n"));
        }
    }

    private static void addRows(StringBuilder text, Entry entry, Sample sample) {
        if (sample.rows().isEmpty()) {
            return;
        }
        text.append("\nSample rows (%d of %d):\n".formatted(sample.rows().size(), sample.total()));
        MarkdownTable table = new MarkdownTable(entry.columns().stream()
                .map(column -> MarkdownText.text(column.name()))
                .toArray(String[]::new));
        sample.rows().forEach(row -> table.add(row.stream().map(Markdown::cell).toArray(String[]::new)));
        table.writeTo(text);
    }

    private static String cell(Value value) {
        return value instanceof Value.Null ? "*NULL*" : MarkdownText.text(value.text());
    }

    private static void addType(StringBuilder text, NamedType type, Dictionary dictionary) {
        heading(text, dictionary.name(type.namespace(), type.name()), type.comment());
        Schema schema = dictionary.schema();
        List<String> lines = switch (type) {
            case NamedType.EnumType each ->
                each.values().stream().map(MarkdownText::code).toList();
            case NamedType.Domain each -> {
                String base = MarkdownText.code(TypeText.of(each.base(), schema));
                yield each.checks().isEmpty()
                        ? List.of(base)
                        : List.of(base, MarkdownText.code(String.join(" and ", each.checks())));
            }
        };
        addParts(text, type instanceof NamedType.EnumType ? "Values" : "Domain", lines);
    }

    private static void addView(StringBuilder text, View view, Dictionary dictionary) {
        heading(text, dictionary.name(view.namespace(), view.name()), view.comment());
        text.append("\n").append(MarkdownText.block("sql", view.sql()));
    }
}
