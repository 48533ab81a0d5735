package io.waymark.kit.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether a statement names the institution of every college's table that it touches: in a comparison, in the columns of a
 * join, or in what it inserts. A distributed database sends such a statement to one node instead of to all.
 */
final class InstitutionInSql {

    private static final String COLUMN = "institution_id";
    private static final Set<String> BEFORE_A_TABLE = Set.of("from", "join", "update", "into", "using", "only");
    private static final Set<String> CLAUSES =
            Set.of("from", "select", "where", "on", "set", "by", "values", "using", "returning", "into");
    private static final Set<String> NO_ALIAS = Set.of(
            "as",
            "on",
            "using",
            "where",
            "set",
            "join",
            "left",
            "right",
            "inner",
            "cross",
            "full",
            "natural",
            "order",
            "group",
            "limit",
            "for",
            "union",
            "except",
            "intersect",
            "values",
            "select",
            "returning",
            "having",
            "offset",
            "fetch",
            "default",
            "overriding",
            "with",
            "tablesample",
            "window");

    private final SqlText sql;
    private final Set<String> tables;

    private InstitutionInSql(SqlText sql, Set<String> tables) {
        this.sql = sql;
        this.tables = tables;
    }

    /** The tables whose institution the statement does not name. */
    static List<String> missing(String sql, Set<String> tables) {
        return new InstitutionInSql(SqlText.of(sql), tables).missing();
    }

    /** Those of the tables that the statement reads or writes. */
    static List<String> touched(String sql, Set<String> tables) {
        return new InstitutionInSql(SqlText.of(sql), tables)
                .uses().stream().map(Use::table).toList();
    }

    private record Use(String table, String alias, int query, boolean inserted) {}

    private List<String> missing() {
        return uses().stream()
                .filter(use -> !use.inserted() && !isNamed(use))
                .map(Use::table)
                .distinct()
                .toList();
    }

    private List<Use> uses() {
        var uses = new ArrayList<Use>();
        for (var i = 0; i < sql.words().size(); i++) {
            var word = sql.at(i);
            if (tables.contains(word.text()) && standsWhereATableDoes(i)) {
                uses.add(new Use(word.text(), alias(i), word.query(), isNamedByAnInsert(i)));
            }
        }
        return uses;
    }

    private boolean standsWhereATableDoes(int index) {
        var before = sql.at(index - 1).is(".") ? index - 3 : index - 1;
        var previous = sql.at(before);
        if (previous.is(",") || previous.is("(") && sql.at(before - 1).is(",")) {
            return lastClause(previous.is(",") ? before : before - 1).equals("from");
        }
        return BEFORE_A_TABLE.contains(previous.text()) && !sql.at(index + 1).is("(")
                || previous.is("into")
                || previous.is("(")
                        && BEFORE_A_TABLE.contains(sql.at(before - 1).text());
    }

    /** The keyword that rules a comma: tables are listed after from alone, and not in parentheses. */
    private String lastClause(int from) {
        var closed = 0;
        for (var i = from; i >= 0 && closed >= 0; i--) {
            var word = sql.at(i);
            if (word.is(")")) {
                closed++;
            } else if (word.is("(")) {
                closed--;
            } else if (closed == 0 && CLAUSES.contains(word.text())) {
                return word.text();
            }
        }
        return "";
    }

    private String alias(int index) {
        var next = sql.at(index + 1).is("as") ? sql.at(index + 2) : sql.at(index + 1);
        return next.isName() && !NO_ALIAS.contains(next.text())
                ? next.text()
                : sql.at(index).text();
    }

    /** An insert names it among its columns. */
    private boolean isNamedByAnInsert(int index) {
        var before = sql.at(index - 1).is(".") ? index - 3 : index - 1;
        if (!sql.at(before).is("into")) {
            return false;
        }
        var next = sql.at(index + 1).is("as") ? index + 3 : index + 1;
        if (!sql.at(next).is("(")) {
            return false;
        }
        for (var i = next + 1; !sql.at(i).is(")") && i < sql.words().size(); i++) {
            if (sql.at(i).is(COLUMN)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(Use use) {
        for (var i = 0; i < sql.words().size(); i++) {
            if (sql.at(i).is(COLUMN) && isCompared(i)) {
                var qualified = sql.at(i - 1).is(".");
                if (qualified ? sql.at(i - 2).is(use.alias()) : sql.at(i).query() == use.query()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isCompared(int index) {
        var qualified = sql.at(index - 1).is(".");
        var first = qualified ? index - 2 : index;
        return sql.at(first - 1).is("=") && (qualified || !sql.at(first - 2).is(COLUMN))
                || sql.at(index + 1).is("=") && (qualified || !sql.at(index + 2).is(COLUMN))
                || sql.at(index + 1).is("in")
                || isAmongComparedOnes(first, index);
    }

    /** As in {@code (a.institution_id, a.id) = (b.institution_id, b.id)} or {@code using (institution_id, id)}. */
    private boolean isAmongComparedOnes(int first, int last) {
        var begin = first - 1;
        while (begin >= 0 && !sql.at(begin).is("(") && !sql.at(begin).is(")")) {
            begin--;
        }
        var end = last + 1;
        while (end < sql.words().size() && !sql.at(end).is(")") && !sql.at(end).is("(")) {
            end++;
        }
        return sql.at(begin).is("(")
                && sql.at(end).is(")")
                && (sql.at(begin - 1).is("=")
                        || sql.at(begin - 1).is("in")
                        || sql.at(begin - 1).is("using")
                        || sql.at(end + 1).is("=")
                        || sql.at(end + 1).is("in"));
    }
}
