package veritable.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedFormulaTest {
    /** The rows 2 to 4 turned round, and two more behind them. */
    private static RowMoves moves() {
        RowMoves moves = new RowMoves(4, 6);
        moves.put(2, 4);
        moves.put(3, 3);
        moves.put(4, 2);
        return moves;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "K2 | K4",
                "$K$2*2+k4 | $K$4*2+k2",
                "SUM(K2:K4) | SUM(K2:K6)",
                "COUNTIF($K$2:$K$40,A3) | COUNTIF($K$2:$K$6,A3)",
                "SUM(A3:C3) | SUM(A3:C3)",
                "SUM(K2:K3) | gone",
                "K9 | gone",
                "IF(K1=\"K2\",K3,1.5) | IF(K1=\"K2\",K3,1.5)",
                "Claims!K2+'My K2'!$A$2:B4+LOG10(K2) | Claims!K2+'My K2'!$A$2:B4+LOG10(K4)",
                "K:K+name2_x+ABCD2 | K:K+name2_x+ABCD2",
                "TRUE | TRUE",
            })
    void followsItsCells(String formula, String expected) {
        assertThat(MovedFormula.of(formula, moves()).orElse("gone")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "K2:K4, K2:K6",
        "K2:K40, K2:K40",
        "K2:K3, K3:K4",
        "K4, K2",
        "K9, ''",
        "A1:B1 K2, A1:B1 K4",
    })
    void movesCellsOfSettings(String cells, String expected) {
        assertThat(moves().ranges(cells)).isEqualTo(expected);
    }
}
