package keyline.app.canvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the names of a view's columns from its query, as far as that goes without a parser: the parts of the first
/// select list between its commas, each by its alias or as a plain column. When one of them can't be told, none is.
final class ViewColumns {

    private static final Pattern START = Pattern.compile("(?is)^\\s*select\\s+(?:distinct\\s+)?");
    private static final Pattern NAME =
            Pattern.compile("(?s).*?(?:^|[\\s.)])(?:\"([^\"]+)\"|`([^`]+)`|([A-Za-z_]\\w*))\\s*$");
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\b");

    private ViewColumns() {}

    /// The names, in order; empty when they can't be told.
    static List<String> of(String sql) {
        Matcher start = START.matcher(sql);
        if (!start.find()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String part : parts(sql.substring(start.end()))) {
            Matcher name = NAME.matcher(part);
            if (!name.matches()) {
                return List.of();
            }
            names.add(firstGroup(name));
        }
        return names;
    }

    private static String firstGroup(Matcher name) {
        for (int group = 1; group < name.groupCount(); group++) {
            if (name.group(group) != null) {
                return name.group(group);
            }
        }
        return name.group(name.groupCount());
    }

    /// The parts of a select list, up to the FROM that belongs to it.
    private static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            char character = list.charAt(i);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth == 0 && (character == ',' || endsList(list, i))) {
                parts.add(list.substring(from, i));
                from = i + 1;
                if (character != ',') {
                    return parts;
                }
            }
        }
        parts.add(list.substring(from));
        return parts;
    }

    private static boolean endsList(String list, int at) {
        return Character.isWhitespace(list.charAt(at))
                && FROM.matcher(list).region(at + 1, list.length()).lookingAt();
    }
}
