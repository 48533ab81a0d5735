package io.waymark.core.text;

/** How many letters of a text are wrong, missing, too many or swapped with the next. */
public final class Slips {

    private Slips() {}

    public static int between(String one, String other) {
        var slips = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : between(one, i, other, j, slips);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int between(String one, int i, String other, int j, int[][] slips) {
        var differs = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var fewest = Math.min(slips[i - 1][j - 1] + differs, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        var swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
