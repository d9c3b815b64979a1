package keyline.model.read.markdown;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.NamedType;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.Value;
import keyline.model.ValueSource;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.read.Design;
import keyline.model.read.Draft;
import keyline.model.read.RowSink;

/// Reads data dictionaries: a section for each table, in it a table of Markdown with its columns. Those that Keyline
/// writes come back with keys, indexes, types, views and the rows that stand there.
///
/// What they don't say is lost: names of foreign keys, whether a default is a text or an expression where both could be
/// meant, how values are numbered or generated, methods of indexes, when foreign keys are checked, which checks of a
/// domain are one.
public final class DictionaryReader {

    private static final String OWN = "Data dictionary";
    private static final Pattern HEAD = Pattern.compile("(?:<!--[^>]*-->\\s*)?# " + OWN + "\\s*\\R");

    private final Draft draft = new Draft();
    private final DictionaryReport report = new DictionaryReport();
    private final Map<Section, TableId> tables = new HashMap<>();
    private final List<Section> sections;

    private DictionaryReader(String text) {
        sections = Sections.of(text);
    }

    /// Whether a text is a dictionary as Keyline writes it.
    public static boolean isOwn(String text) {
        return HEAD.matcher(text).lookingAt();
    }

    /// Whether there is a table of columns in a text.
    public static boolean accepts(String text) {
        return Sections.of(text).stream().anyMatch(section -> section.columns().isPresent());
    }

    /// Reads a text.
    ///
    /// @param rows takes the rows that stand in it
    public static Design read(String text, RowSink rows) throws IOException {
        DictionaryReader reader = new DictionaryReader(text);
        Set<String> contents = reader.contents();
        for (Section section : reader.sections) {
            reader.type(section);
        }
        for (Section section : reader.sections) {
            reader.table(section, contents);
        }
        DictionaryKeys keys = new DictionaryKeys(reader.draft, reader.report);
        for (Section section : reader.sections) {
            if (reader.tables.containsKey(section)) {
                keys.add(section);
            }
        }
        for (Section section : reader.sections) {
            reader.rows(section, rows);
        }
        return new Design(reader.draft.document(), reader.report.report());
    }

    /// The tables that the list at the beginning names.
    private Set<String> contents() {
        return sections.stream()
                .filter(section -> section.title.equals(OWN))
                .flatMap(section -> section.items("").stream())
                .map(item -> Inline.text(item.text().replaceFirst("^\\[(.*)]\\(#[^()]*\\)$", "$1")))
                .collect(Collectors.toSet());
    }

    private void type(Section section) {
        List<String> values = section.items("Values").stream()
                .map(item -> Inline.text(item.text()))
                .toList();
        List<String> domain = section.items("Domain").stream()
                .map(item -> Inline.text(item.text()))
                .toList();
        if (!values.isEmpty()) {
            Draft.Qualified name = draft.qualified(section.title);
            draft.put(new NamedType.EnumType(
                    draft.newId(TypeId::new), name.namespace(), name.name(), values, section.comment()));
        } else if (!domain.isEmpty()) {
            Draft.Qualified name = draft.qualified(section.title);
            draft.put(new NamedType.Domain(
                    draft.newId(TypeId::new),
                    name.namespace(),
                    name.name(),
                    draft.type(domain.getFirst()),
                    true,
                    new ValueSource.None(),
                    domain.subList(1, domain.size()),
                    section.comment()));
        } else if (section.code.size() == 1 && section.columns().isEmpty() && isQuery(section.code.getFirst())) {
            Draft.Qualified name = draft.qualified(section.title);
            View view = new View(
                    draft.newId(ViewId::new),
                    name.namespace(),
                    name.name(),
                    section.code.getFirst().strip(),
                    section.comment());
            draft.become(draft.document().schema().with(view));
        }
    }

    private static boolean isQuery(String code) {
        return code.strip().matches("(?is)(?:select|with|values)\\b.*");
    }

    private void table(Section section, Set<String> contents) {
        boolean empty = contents.contains(section.title) && section.lists.isEmpty() && section.code.isEmpty();
        if (section.columns().isEmpty() && !empty) {
            return;
        }
        Draft.Qualified name = draft.qualified(section.title.isEmpty() ? "table" : section.title);
        Table table = Table.of(draft.newId(TableId::new), name.name())
                .withNamespace(name.namespace())
                .withComment(section.comment());
        if (draft.find(section.title).isPresent()) {
            report.remark("“%s” has two sections, which became two tables.".formatted(section.title));
        }
        Table complete = new DictionaryColumns(draft, report).addTo(table, section);
        draft.put(section.title, complete);
        tables.put(section, complete.id());
    }

    private void rows(Section section, RowSink sink) throws IOException {
        TableId id = tables.get(section);
        for (Section.Grid grid : section.grids) {
            if (id == null || !grid.title().startsWith("Sample rows")) {
                continue;
            }
            Table table = draft.table(id);
            List<ColumnId> columns = table.columns().stream().map(Column::id).toList();
            int line = grid.firstLine();
            for (List<String> row : grid.rows()) {
                if (row.size() == columns.size()) {
                    sink.row(
                            id,
                            columns,
                            row.stream().map(DictionaryReader::value).toList());
                } else {
                    report.skip(line, String.join(" | ", row), "the row has not as many cells as there are columns");
                }
                line++;
            }
            report.rows(section.title, grid.title());
        }
    }

    private static Value value(String cell) {
        return cell.equals("*NULL*") ? Value.NULL : new Value.Text(Inline.text(cell));
    }
}
