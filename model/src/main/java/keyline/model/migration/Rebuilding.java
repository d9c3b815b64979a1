package keyline.model.migration;

import java.util.List;

/// How tables are made anew while others refer to them.
interface Rebuilding {

    /// Makes tables anew. They and their columns have their new names, their indexes are gone.
    void rebuild(List<Kept> tables, Steps steps);

    /// What a script begins and ends with.
    void frame(Keys keys, Steps start, Steps end);

    /// Whether foreign keys may hold while the script runs.
    enum Keys {
        ON,
        OFF
    }
}
