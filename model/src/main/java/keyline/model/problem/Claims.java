package keyline.model.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import keyline.model.NamespaceId;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Scope;

/// The names in use that must be unique within a namespace, and what holds them. Immutable; of a changed version all
/// but the buckets of the changed names are shared, so that the cost doesn't grow with the number of tables.
final class Claims {

    private static final int BUCKETS = 1024;
    private static final Claims NONE = new Claims(Collections.nCopies(BUCKETS, Map.of()));

    private final List<Map<Key, List<Claim>>> buckets;

    private Claims(List<Map<Key, List<Claim>>> buckets) {
        this.buckets = buckets;
    }

    private record Key(NamespaceId namespace, Scope scope, String name) {

        static Stream<Key> of(Claim claim, Dialect dialect) {
            String name = claim.named().name().toLowerCase(Locale.ROOT);
            return claim.scopes(dialect).stream()
                    .filter(scope -> scope.extent() == Scope.Extent.NAMESPACE)
                    .map(scope -> new Key(claim.namespace(), scope, name));
        }

        int bucket() {
            return Math.floorMod(hashCode(), BUCKETS);
        }
    }

    /// No names.
    static Claims none() {
        return NONE;
    }

    /// All that claim the name of `claim` where it must be unique, itself left out.
    List<Claim> rivals(Claim claim, Dialect dialect) {
        return Key.of(claim, dialect)
                .flatMap(key -> buckets.get(key.bucket()).getOrDefault(key, List.of()).stream())
                .filter(other -> !other.equals(claim))
                .distinct()
                .toList();
    }

    /// These without `gone` and with `added`.
    Claims changed(Collection<Claim> gone, Collection<Claim> added, Dialect dialect) {
        List<Map<Key, List<Claim>>> copy = new ArrayList<>(buckets);
        Set<Integer> copied = new HashSet<>();
        for (Claim claim : gone) {
            Key.of(claim, dialect).forEach(key -> change(copy, copied, key, held -> without(held, claim)));
        }
        for (Claim claim : added) {
            Key.of(claim, dialect).forEach(key -> change(copy, copied, key, held -> with(held, claim)));
        }
        return new Claims(copy);
    }

    private static void change(
            List<Map<Key, List<Claim>>> buckets, Set<Integer> copied, Key key, UnaryOperator<List<Claim>> change) {
        int at = key.bucket();
        if (copied.add(at)) {
            buckets.set(at, new HashMap<>(buckets.get(at)));
        }
        Map<Key, List<Claim>> bucket = buckets.get(at);
        List<Claim> held = change.apply(bucket.getOrDefault(key, List.of()));
        if (held.isEmpty()) {
            bucket.remove(key);
        } else {
            bucket.put(key, held);
        }
    }

    private static List<Claim> without(List<Claim> claims, Claim gone) {
        return claims.stream().filter(claim -> !claim.equals(gone)).toList();
    }

    private static List<Claim> with(List<Claim> claims, Claim added) {
        return Stream.concat(claims.stream(), Stream.of(added))
                .sorted(Comparator.comparing(claim -> claim.named().text()))
                .toList();
    }
}
