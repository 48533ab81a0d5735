package io.waymark.kit.migration;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Who may call the functions of the schemas: nobody by default. A function that works as the owner would do for any table
 * what it is meant to do for ours.
 */
record FunctionRights(Statement owner) {

    private static final List<String> FOR_SERVICES = List.of("current_institution", "make_months", "drop_months");

    /** What a role may call is granted before everybody loses it, for whoever is at work meanwhile goes on calling it. */
    void settle(List<SchemaMigration> schemas) throws SQLException {
        grant("platform", "proname in ('" + String.join("', '", FOR_SERVICES) + "')");
        withdraw("platform");
        for (var schema : schemas) {
            // Indexes and generated columns call these as whoever writes the row.
            grant(schema.schema(), "not prosecdef and prokind = 'f' and prorettype <> 'trigger'::regtype");
            withdraw(schema.schema());
        }
    }

    private void withdraw(String schema) throws SQLException {
        owner.execute("revoke execute on all routines in schema " + schema + " from public");
    }

    /** To every role that has been let into the schema, for it may be at work while another service migrates. */
    private void grant(String schema, String which) throws SQLException {
        owner.execute("""
                do $$
                declare
                    granted record;
                begin
                    for granted in
                        select f.oid::regprocedure as routine, r.rolname
                          from pg_proc f
                          join pg_namespace n on n.oid = f.pronamespace
                         cross join lateral aclexplode(n.nspacl) a
                          join pg_roles r on r.oid = a.grantee
                         where n.nspname = %s and a.privilege_type = 'USAGE' and %s loop
                        execute format('grant execute on routine %%s to %%I', granted.routine, granted.rolname);
                    end loop;
                end
                $$""".formatted(owner.enquoteLiteral(schema), which));
    }
}
