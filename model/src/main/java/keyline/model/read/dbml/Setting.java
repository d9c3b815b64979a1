package keyline.model.read.dbml;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What stands in brackets: `pk`, `default: 1`.
///
/// @param name in small letters
/// @param value empty when there is none
record Setting(String name, List<DbmlToken> value, int line) {

    Setting {
        value = List.copyOf(value);
    }

    /// The only token of the value, as text.
    String text() throws WrongDbml {
        if (value.size() != 1) {
            throw new WrongDbml(line, "“" + name + "” takes one text");
        }
        return value.getFirst().text();
    }

    /// Refuses settings that are none of these.
    ///
    /// @param what that they are settings of, for the message
    static void check(List<Setting> settings, Set<String> known, String what) throws WrongDbml {
        for (Setting setting : settings) {
            if (!known.contains(setting.name())) {
                throw new WrongDbml(setting.line(), "“%s” is no setting of %s".formatted(setting.name(), what));
            }
        }
    }

    /// The text of the setting of that name, empty when there is none.
    static String text(List<Setting> settings, String name) throws WrongDbml {
        for (Setting setting : settings) {
            if (setting.name().equals(name)) {
                return setting.text();
            }
        }
        return "";
    }

    /// The value of the setting of that name as it stands there, without blanks; empty when there is none.
    static String joined(List<Setting> settings, String name) {
        return settings.stream()
                .filter(setting -> setting.name().equals(name))
                .flatMap(setting -> setting.value().stream())
                .map(DbmlToken::text)
                .collect(Collectors.joining());
    }

    /// The colour of that name as `#RRGGBB`, for which `#RGB` is short; empty when there is none.
    static String colour(List<Setting> settings, String name) {
        String hex = joined(settings, name).toLowerCase(Locale.ROOT);
        String whole = hex.replaceFirst("^#?(.)(.)(.)$", "#$1$1$2$2$3$3");
        return whole.matches("#[0-9a-f]{6}") ? whole : "";
    }

    /// Whether there is a setting of that name.
    static boolean has(List<Setting> settings, String name) {
        return settings.stream().anyMatch(setting -> setting.name().equals(name));
    }
}
