package keyline.persistence.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Names such as people and generators give them, most of them usual, some odd.
final class RandomNames {

    private static final List<String> USUAL = List.of(
            "customers",
            "orders",
            "order_lines",
            "products",
            "price",
            "quantity",
            "created_at",
            "name",
            "email",
            "city",
            "parent_id",
            "status",
            "note",
            "code",
            "amount",
            "rank",
            "level",
            "total");

    /// Such as need quotes.
    private static final List<String> QUOTED = List.of(
            "order", "select", "user", "Group", "camelCase", "UPPER", "with space", "dash-ed", "Größe", "名前", "null");

    private static final List<String> ODD = List.of(
            " leading",
            "trailing ",
            "semi;colon",
            "dot.ted",
            "it's",
            "double\"quote",
            "back`tick",
            "[bracket]",
            "back\\slash",
            "per%cent",
            "under_",
            "naïve",
            "имя",
            "emoji🔑",
            "1st",
            "a\tb",
            "line\nbreak",
            "--",
            "/*",
            "sqlite_master",
            "ctid",
            "$dollar",
            "ünïcödé_".repeat(8),
            "x".repeat(70),
            "ſ",
            "İ");

    private final RandomGenerator random;
    private final List<String> odd;
    private final Set<String> taken = new HashSet<>();

    RandomNames(RandomGenerator random) {
        this(random, Stream.of(QUOTED, ODD).flatMap(List::stream).toList());
    }

    private RandomNames(RandomGenerator random, List<String> odd) {
        this.random = random;
        this.odd = odd;
    }

    /// Names without those that drizzle-kit stumbles over: it escapes nothing in them, and a dot parts them.
    static RandomNames tame(RandomGenerator random) {
        return new RandomNames(
                random,
                Stream.of(QUOTED, ODD)
                        .flatMap(List::stream)
                        .filter(name ->
                                Stream.of("\"", "`", "\\", "\n", "\t", "'", ".").noneMatch(name::contains))
                        .toList());
    }

    /// Others of the same kind.
    RandomNames afresh() {
        return new RandomNames(random, odd);
    }

    /// A name that this hasn't given before, in any case.
    String next() {
        List<String> pool = random.nextInt(4) == 0 ? odd : USUAL;
        String base = pool.get(random.nextInt(pool.size()));
        String name = base;
        for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = base + n;
        }
        return name;
    }

    /// A name now and then, otherwise none, for things that may do without.
    String maybe() {
        return random.nextInt(3) == 0 ? next() : "";
    }
}
