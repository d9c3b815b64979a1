package keyline.app.inspector;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A first name for something new.
final class FreeName {

    private FreeName() {}

    /// `wanted`, or with the first of `_2`, `_3`, ... behind it that isn't taken.
    static String like(String wanted, Stream<String> taken) {
        Set<String> names = taken.map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? wanted : wanted + "_" + n)
                .filter(name -> !names.contains(name))
                .findFirst()
                .orElseThrow();
    }
}
