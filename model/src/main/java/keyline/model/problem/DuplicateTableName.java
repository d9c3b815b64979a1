package keyline.model.problem;

import java.util.List;
import keyline.model.Table;
import keyline.model.View;
import keyline.model.dialect.NameKind;

/// Two tables or views of one namespace have the same name.
final class DuplicateTableName implements Check {

    @Override
    public String key() {
        return "duplicate-table";
    }

    @Override
    public String help() {
        return "The names of tables and views are unique within a schema. Rename one of them.";
    }

    @Override
    public List<Problem> check(Table table, Context context) {
        return clashes(Claim.of(table).stream()
                .filter(claim -> claim.kind() == NameKind.TABLE)
                .toList(), context);
    }

    @Override
    public List<Problem> check(View view, Context context) {
        return clashes(Claim.of(view), context);
    }

    private List<Problem> clashes(List<Claim> claims, Context context) {
        return claims.stream()
                .flatMap(claim -> new Clash(this, context).of(claim, List.of()).stream())
                .toList();
    }
}
