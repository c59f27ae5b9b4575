package com.acme.net;

/** Decides what follows a reply of an FTP server. */
final class FtpUpload {

    enum NextStep {
        GO_ON,
        CONNECT_AGAIN,
        WAIT,
        ASK_FOR_PASSWORD,
        GIVE_UP
    }

    private FtpUpload() {}

    static NextStep after(int code, String text) {
        try {
            FtpException.find(code, text).ifPresent(failure -> {
                throw failure;
            });
            return NextStep.GO_ON;
        } catch (FtpTransientException.ConnectionProblem e) {
            return NextStep.CONNECT_AGAIN;
        } catch (FtpTransientException e) {
            return NextStep.WAIT;
        } catch (FtpPermanentException.LoginProblem e) {
            return NextStep.ASK_FOR_PASSWORD;
        } catch (FtpException e) {
            return NextStep.GIVE_UP;
        }
    }
}
