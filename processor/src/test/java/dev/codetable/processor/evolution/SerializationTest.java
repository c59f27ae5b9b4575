package dev.codetable.processor.evolution;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Constants and exceptions are stored before a change and read after it. */
class SerializationTest {

    private static final String TABLE = """
            code|name|outcome|meaning
            1|FULL|permanent|Full
            """;
    private static final String EXCEPTION = "DemoException.of(DemoCode.FULL, \"No space\")";

    @TempDir
    Path directory;

    @Test
    void exceptionIsReadAfterAChangeThatKeepsItsClass() {
        expectRead(EXCEPTION, TableChange.from(TABLE).to("""
                code|name|outcome|meaning|deprecated|help
                0|OTHER|permanent|Other||
                ?|STORAGE|permanent|||
                1|FULL|permanent|Too full|Use another|Delete something
                """), "1 No space FULL PERMANENT");
    }

    @Test
    void exceptionIsReadAfterARenameWithAlias() {
        expectRead(
                EXCEPTION,
                TableChange.from(TABLE).to("code|name|outcome|aliases\n1|TOO_FULL|permanent|FULL\n"),
                "1 No space TOO_FULL PERMANENT");
    }

    @Test
    void exceptionIsReadAfterARenameWithoutAlias() {
        expectRead(
                EXCEPTION,
                TableChange.from(TABLE).to("code|name|outcome\n1|TOO_FULL|permanent\n"),
                "1 No space TOO_FULL PERMANENT");
    }

    @Test
    void exceptionIsReadWithTheOutcomeThatItsCodeHasWhereItIsRead() {
        expectRead(
                EXCEPTION,
                TableChange.from(TABLE).to(TABLE.replace("permanent", "transient")),
                "1 No space FULL TRANSIENT");
    }

    @Test
    void exceptionIsNotReadWhereItsCodeIsNoFailure() {
        expectRead(
                EXCEPTION,
                TableChange.from(TABLE).to(TABLE.replace("permanent", "success")),
                "throws InvalidObjectException");
    }

    @Test
    void exceptionIsReadAfterItsRowIsGivenAnotherNumber() {
        expectRead(EXCEPTION, TableChange.from(TABLE).to(TABLE.replace("1|", "2|")), "1 No space  UNCLASSIFIED");
    }

    @Test
    void unlistedCodeIsReadAsTheConstantThatItHasBecome() {
        expectRead(
                "(java.io.Serializable) DemoCode.of(2)",
                TableChange.from(TABLE).to(TABLE + "2|LATE|transient|Late\n"),
                "LATE");
    }

    @Test
    void exceptionIsNotReadAfterAChangeOfTheTypeOfCodes() {
        expectRead(
                EXCEPTION,
                TableChange.from(TABLE).to(TABLE + "E7|ODD|permanent|Odd\n"),
                "throws InvalidClassException");
        expectRead(
                EXCEPTION,
                TableChange.from(TABLE).to(TABLE + "2147483648|FAR|permanent|Far\n"),
                "throws InvalidClassException");
    }

    @Test
    void exceptionIsReadAfterTheFirstStatus() {
        String replies = "code|name|outcome\n550|FULL|permanent\n";
        expectRead(
                EXCEPTION,
                TableChange.from(replies).to(replies + "x.2.2|MAILBOX_FULL|permanent\n"),
                "550 No space FULL PERMANENT");
    }

    @Test
    void constantIsReadAfterARowIsAddedInBetween() {
        expectRead(
                "DemoCode.FULL",
                TableChange.from(TABLE).to(TABLE.replace("1|", "0|OTHER|permanent|Other\n1|")),
                "FULL");
    }

    @Test
    void constantIsNotReadAfterARenameEvenWithAlias() {
        expectRead(
                "DemoCode.FULL",
                TableChange.from(TABLE).to("code|name|outcome|aliases\n1|TOO_FULL|permanent|FULL\n"),
                "throws InvalidObjectException");
    }

    @Test
    void constantIsNotReadAfterTheEnumBecomesAClass() {
        expectRead(
                "DemoCode.FULL",
                TableChange.from(TABLE).with("shape = CodeTable.Shape.CLASS"),
                "throws InvalidClassException");
    }

    private void expectRead(String stored, TableChange change, String expected) {
        String bytes = change.user(directory, """
                        var bytes = new ByteArrayOutputStream();
                        new ObjectOutputStream(bytes).writeObject(%s);
                        return Base64.getEncoder().encodeToString(bytes.toByteArray());
                        """.formatted(stored)).before();
        change.user(directory, """
                        byte[] bytes = Base64.getDecoder().decode("%s");
                        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
                        if (read instanceof DemoException e) {
                            return e.statusCode().text() + " " + e.text() + " " + e.statusCode().name() + " " + e.outcome();
                        }
                        return read;
                        """.formatted(bytes)).recompiled(expected);
    }
}
