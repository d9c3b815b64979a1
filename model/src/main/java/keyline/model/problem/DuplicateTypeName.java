package keyline.model.problem;

import java.util.List;
import keyline.model.NamedType;

/// Two enums or domains of one namespace have the same name.
final class DuplicateTypeName implements Check {

    @Override
    public String key() {
        return "duplicate-type";
    }

    @Override
    public String help() {
        return "The names of enums and domains are unique within a schema; in PostgreSQL a table can't share them"
                + " either. Rename one of them.";
    }

    @Override
    public List<Problem> check(NamedType type, Context context) {
        return Claim.of(type).stream()
                .flatMap(claim -> new Clash(this, context).of(claim, List.of()).stream())
                .toList();
    }
}
