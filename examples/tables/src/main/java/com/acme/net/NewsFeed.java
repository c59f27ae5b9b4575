package com.acme.net;

/** Decides what becomes of an article after another server, or a server for posting, has answered. */
final class NewsFeed {

    enum Article {
        GONE,
        KEEP,
        DROP,
        /** Show it to its author again: the server did not take it, and does not say whether it ever will. */
        RETURN
    }

    private NewsFeed() {}

    static Article after(int code, String text) {
        try {
            NntpException.find(code, text).ifPresent(failure -> {
                throw failure;
            });
            return Article.GONE;
        } catch (NntpPermanentException.NotWanted e) {
            return Article.GONE;
        } catch (NntpPermanentException.Rejected e) {
            return Article.DROP;
        } catch (NntpTransientException e) {
            return Article.KEEP;
        } catch (NntpPermanentException | NntpUnclassifiedException e) {
            return Article.RETURN;
        }
    }
}
