package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterFault;

/** Says what is wrong with a roster, and what to do about it. */
final class Faults {

    private static final int SHOWN = 100;

    private Faults() {}

    static RosterFault of(int row, RosterColumn column, String value, String code, String problem, String remedy) {
        return fault(row, column.header(), value, code, problem, remedy);
    }

    static RosterFault ofAttribute(int row, String key, String value, String code, String problem, String remedy) {
        return fault(row, key, value, code, problem, remedy);
    }

    static RosterFault ofRow(int row, String code, String problem, String remedy) {
        return fault(row, "", "", code, problem, remedy);
    }

    static RosterFault ofHeader(String column, String code, String problem, String remedy) {
        return fault(1, column, "", code, problem, remedy);
    }

    private static RosterFault fault(int row, String column, String value, String code, String problem, String remedy) {
        return new RosterFault(row, plain(column), plain(value), code, problem, remedy);
    }

    private static String plain(String value) {
        var plain = value.replaceAll("\\p{Cntrl}", "\u2423");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}
