package keyline.model.read.sql;

import java.util.Set;

/// Scripts that keep to the standard, or of a system that Keyline doesn't know.
final class GenericScript implements ScriptDialect {

    @Override
    public String key() {
        return "sql";
    }

    @Override
    public String displayName() {
        return "SQL";
    }

    @Override
    public Set<LexicalRule> lexis() {
        return Set.of();
    }
}
