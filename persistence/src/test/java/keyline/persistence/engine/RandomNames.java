package keyline.persistence.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

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

    private static final List<String> ODD = List.of(
            "order",
            "select",
            "user",
            "Group",
            "camelCase",
            "UPPER",
            "with space",
            " leading",
            "trailing ",
            "semi;colon",
            "dash-ed",
            "dot.ted",
            "it's",
            "double\"quote",
            "back`tick",
            "[bracket]",
            "back\\slash",
            "per%cent",
            "under_",
            "Größe",
            "naïve",
            "名前",
            "имя",
            "emoji🔑",
            "1st",
            "a\tb",
            "line\nbreak",
            "--",
            "/*",
            "null",
            "sqlite_master",
            "ctid",
            "$dollar",
            "ünïcödé_".repeat(8),
            "x".repeat(70),
            "ſ",
            "İ");

    private final RandomGenerator random;
    private final Set<String> taken = new HashSet<>();

    RandomNames(RandomGenerator random) {
        this.random = random;
    }

    /// A name that this hasn't given before, in any case.
    String next() {
        List<String> pool = random.nextInt(4) == 0 ? ODD : USUAL;
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
