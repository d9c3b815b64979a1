package keyline.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.dialect.Notice;

/// What a target can't say, as lines for a terminal: what is said of many columns is said once.
final class NoticeLines {

    private static final String COLON = ": ";
    private static final int NAMED = 3;

    private final Schema schema;
    private final SequencedMap<String, List<String>> subjects = new LinkedHashMap<>();

    private NoticeLines(Schema schema) {
        this.schema = schema;
    }

    /// The lines, in the order of the notices that they begin with.
    static List<String> of(List<Notice> notices, Schema schema) {
        NoticeLines lines = new NoticeLines(schema);
        notices.forEach(lines::add);
        return lines.subjects.entrySet().stream()
                .map(each -> line(each.getValue(), each.getKey()))
                .toList();
    }

    private void add(Notice notice) {
        int colon = notice.message().indexOf(COLON);
        List<String> names = subjects.computeIfAbsent(
                colon < 0 ? notice.message() : notice.message().substring(colon + COLON.length()),
                _ -> new ArrayList<>());
        if (colon >= 0) {
            names.add(named(notice.place(), notice.message().substring(0, colon)));
        }
    }

    /// A column by the name of its table, too.
    private String named(Place place, String name) {
        return place instanceof Place.OfColumn(TableId table, var _)
                ? schema.tables()
                        .find(table)
                        .map(Table::name)
                        .map(of -> of + "." + name)
                        .orElse(name)
                : name;
    }

    private static String line(List<String> names, String sentence) {
        if (names.isEmpty()) {
            return sentence;
        }
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        int more = names.size() - NAMED;
        return (more > 0 ? "%s and %d more".formatted(first, more) : first) + COLON + sentence;
    }
}
