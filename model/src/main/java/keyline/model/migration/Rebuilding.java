package keyline.model.migration;

import java.util.List;
import keyline.model.Table;

/// How tables are made anew while others refer to them. By then what stays has its new names.
interface Rebuilding {

    /// The tables that are made anew where these have to be.
    List<Kept> concerned(List<Kept> changed);

    /// Makes room before columns and tables are added.
    void clear(List<Kept> tables, Steps steps);

    /// Makes tables anew, with their indexes and rows.
    void rebuild(List<Kept> tables, Steps steps);

    /// The quoted name under which a table that goes waits for its end.
    String waiting(Table gone);

    /// What a script begins and ends with.
    void frame(Keys keys, Steps start, Steps end);

    /// Whether foreign keys may hold while the script runs.
    enum Keys {
        ON,
        OFF
    }
}
