package keyline.model.dialect;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import keyline.model.NamespaceId;
import keyline.model.TableId;

/// Hands out names that fit the dialect: not too long, and unique in the scopes that it has.
///
/// The first to ask gets the name; a later one gets `_2`, `_3` behind it. Names that differ only by case count as
/// equal.
final class NameScopes {

    private final Dialect dialect;
    private final Set<Claim> taken = new HashSet<>();
    private final Map<Claim, Integer> next = new HashMap<>();

    NameScopes(Dialect dialect) {
        this.dialect = dialect;
    }

    /// What a name belongs to.
    record Owner(NamespaceId namespace, TableId table) {

        private int idIn(Scope scope) {
            return switch (scope.extent()) {
                case TABLE -> table.value();
                case NAMESPACE -> namespace.value();
            };
        }
    }

    /// Takes `wanted`, or the name nearest to it that fits and is free.
    String take(NameKind kind, Owner owner, String wanted) {
        List<Scope> scopes = dialect.scopes(kind);
        String name = fit(kind, wanted);
        if (scopes.isEmpty()) {
            return name;
        }
        if (!claimed(scopes, owner, name)) {
            Claim asked = claim(scopes.getFirst(), owner, kind + " " + wanted);
            int number = next.getOrDefault(asked, 2);
            do {
                name = fit(kind, wanted + "_" + number++);
            } while (!claimed(scopes, owner, name));
            next.put(asked, number);
        }
        return name;
    }

    /// Whether the name was free, and is taken now.
    private boolean claimed(List<Scope> scopes, Owner owner, String name) {
        List<Claim> claims = new ArrayList<>();
        for (Scope scope : scopes) {
            Claim claim = claim(scope, owner, name);
            if (taken.contains(claim)) {
                return false;
            }
            claims.add(claim);
        }
        taken.addAll(claims);
        return true;
    }

    private static Claim claim(Scope scope, Owner owner, String name) {
        return new Claim(scope, owner.idIn(scope), folded(name));
    }

    /// As [String#equalsIgnoreCase] sees it: without the difference between i, I, İ and ı.
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /// The name itself, or the nearest to it that the dialect takes: of one too long as much as fits, with a hash of
    /// the whole behind it, so that equal beginnings differ.
    String fit(NameKind kind, String name) {
        String allowed = dialect.allowed(kind, name);
        Identifiers identifiers = dialect.identifiers();
        if (identifiers.fits(allowed)) {
            return allowed;
        }
        String suffix = "_" + hash(allowed);
        int end = allowed.length();
        while (!identifiers.fits(allowed.substring(0, end) + suffix)) {
            end = allowed.offsetByCodePoints(end, -1);
        }
        return allowed.substring(0, end) + suffix;
    }

    private static String hash(String name) {
        CRC32 crc = new CRC32();
        crc.update(name.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }

    private record Claim(Scope scope, int owner, String name) {}
}
