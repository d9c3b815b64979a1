package keyline.model;

import java.util.List;

/// A type that the schema itself defines.
public sealed interface NamedType {

    /// Its identity.
    TypeId id();

    /// Where its name is unique.
    NamespaceId namespace();

    /// Its name.
    String name();

    /// Empty when there is none.
    String comment();

    /// A list of allowed texts, in their order.
    record EnumType(TypeId id, NamespaceId namespace, String name, List<String> values, String comment)
            implements NamedType {
        public EnumType {
            values = List.copyOf(values);
        }
    }

    /// Another type with conditions.
    ///
    /// @param checks expressions over `VALUE`, verbatim
    record Domain(
            TypeId id,
            NamespaceId namespace,
            String name,
            ColumnType base,
            boolean nullable,
            ValueSource source,
            List<String> checks,
            String comment)
            implements NamedType {
        public Domain {
            checks = List.copyOf(checks);
        }
    }
}
