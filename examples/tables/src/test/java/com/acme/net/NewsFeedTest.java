package com.acme.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.net.NewsFeed.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NewsFeedTest {

    @ParameterizedTest
    @CsvSource({
        // By IHAVE.
        "235, GONE",
        "435, GONE",
        "436, KEEP",
        "437, DROP",
        // By CHECK and TAKETHIS.
        "239, GONE",
        "438, GONE",
        "431, KEEP",
        "439, DROP",
        // By POST.
        "240, GONE",
        "440, RETURN",
        "441, RETURN",
        // By any command.
        "400, KEEP",
        "403, RETURN",
        "480, RETURN",
        "503, RETURN",
        "499, RETURN",
    })
    void responses(int code, Article expected) {
        assertThat(NewsFeed.after(code, "")).isEqualTo(expected);
    }
}
