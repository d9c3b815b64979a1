package keyline.model.dialect;

import java.util.EnumSet;
import java.util.Set;
import keyline.model.ReferentialAction;
import keyline.model.dialect.Identifiers.Folding;
import keyline.model.dialect.Identifiers.Unit;

/// What MySQL and MariaDB, both with InnoDB, have in common.
abstract class MySqlFamily implements Dialect {

    private final Identifiers identifiers;

    MySqlFamily(Set<String> reserved) {
        identifiers = new Identifiers("`", "`", Folding.KEPT, 64, Unit.CHARACTERS, reserved);
    }

    @Override
    public Identifiers identifiers() {
        return identifiers;
    }

    /// InnoDB refuses SET DEFAULT in MySQL and drops it silently in MariaDB.
    @Override
    public Set<ReferentialAction> deleteActions() {
        return EnumSet.complementOf(EnumSet.of(ReferentialAction.SET_DEFAULT));
    }

    @Override
    public Set<ReferentialAction> updateActions() {
        return deleteActions();
    }

    @Override
    public boolean hasDeferrableForeignKeys() {
        return false;
    }

    @Override
    public boolean indexesForeignKeys() {
        return true;
    }

    @Override
    public boolean hasTransactionalDdl() {
        return false;
    }
}
