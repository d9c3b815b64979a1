package keyline.model.problem;

import java.util.List;
import keyline.model.Table;
import keyline.model.dialect.NameKind;

/// Two constraints or indexes have the same name where the target doesn't allow it.
final class DuplicateConstraintName implements Check {

    @Override
    public String key() {
        return "duplicate-constraint";
    }

    @Override
    public String help() {
        return "The names of constraints and indexes are unique within their table, some of them within the schema,"
                + " depending on the target. Rename one of them, or clear its name to have one derived.";
    }

    @Override
    public List<Problem> check(Table table, Context context) {
        List<Claim> claims = Claim.of(table);
        return claims.stream()
                .filter(claim -> claim.kind() != NameKind.TABLE)
                .flatMap(claim -> new Clash(this, context).of(claim, claims).stream())
                .toList();
    }
}
