package keyline.model.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.NamedType;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.TypeId;
import keyline.model.dialect.Clauses;

/// What happens to the enums and domains that are objects of their own.
final class TypeDelta {

    private final Clauses was;
    private final Clauses now;
    private final Map<TypeId, NamedType> before = new HashMap<>();
    private final Map<TypeId, Fate> fates = new HashMap<>();

    TypeDelta(Clauses was, Clauses now, AlterSyntax syntax) {
        this.was = was;
        this.now = now;
        was.types().forEach(type -> before.put(type.id(), type));
        now.types().forEach(type -> find(type).ifPresent(old -> fates.put(type.id(), fate(old, type, syntax))));
    }

    /// What is done to a type that is there before and after.
    enum Fate {
        KEPT,
        /// It gets more values.
        EXTENDED,
        /// A new one takes its place, and the columns of it change over.
        REPLACED
    }

    private Optional<NamedType> find(NamedType type) {
        return Optional.ofNullable(before.get(type.id())).filter(old -> old.getClass() == type.getClass());
    }

    private Fate fate(NamedType old, NamedType type, AlterSyntax syntax) {
        if (!old.namespace().equals(type.namespace())
                && syntax.moveType(type, "", "").isEmpty()) {
            return Fate.REPLACED;
        }
        return switch (type) {
            case EnumType to -> fate((EnumType) old, to);
            case Domain to -> sameDomain((Domain) old, to) ? Fate.KEPT : Fate.REPLACED;
        };
    }

    private static Fate fate(EnumType old, EnumType type) {
        List<String> common = new ArrayList<>(type.values());
        common.retainAll(old.values());
        boolean extended = common.equals(old.values());
        return !extended ? Fate.REPLACED : type.values().equals(old.values()) ? Fate.KEPT : Fate.EXTENDED;
    }

    private boolean sameDomain(Domain old, Domain type) {
        return !isChanged(old.base(), type.base())
                && old.nullable() == type.nullable()
                && old.source().equals(type.source())
                && old.checks().equals(type.checks());
    }

    /// Types that are new or take another's place, each behind the one that it is based on.
    List<NamedType> made() {
        return now.types().stream()
                .filter(type -> fates.getOrDefault(type.id(), Fate.REPLACED) == Fate.REPLACED)
                .toList();
    }

    /// Types that go, or whose place another takes, each before the one that it is based on.
    List<NamedType> gone() {
        return was.types().reversed().stream()
                .filter(type -> fates.getOrDefault(type.id(), Fate.REPLACED) == Fate.REPLACED)
                .toList();
    }

    /// Types that stay, before and after.
    Stream<Pair> kept() {
        return now.types().stream()
                .filter(type -> fates.getOrDefault(type.id(), Fate.REPLACED) != Fate.REPLACED)
                .map(type -> new Pair(before.getOrDefault(type.id(), type), type));
    }

    /// A type before and after.
    record Pair(NamedType was, NamedType now) {}

    /// Whether the type of a column is another in the database.
    boolean isChanged(Column old, Column column) {
        return isChanged(old.type(), column.type());
    }

    private boolean isChanged(ColumnType old, ColumnType type) {
        boolean objects = isObject(old) || isObject(type);
        return objects
                ? !old.equals(type)
                        || (type instanceof ColumnType.Named(TypeId id)
                                && fates.getOrDefault(id, Fate.REPLACED) == Fate.REPLACED)
                : !was.type(old).equals(now.type(type));
    }

    private boolean isObject(ColumnType type) {
        return type instanceof ColumnType.Named(TypeId id) && (before.containsKey(id) || fates.containsKey(id));
    }
}
