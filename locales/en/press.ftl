# Why a paper could not be printed as PDF.

press-no-chinese-font = A paper in Chinese needs a Chinese font, and none was found on the server. Whoever runs it may install one (on Debian the package fonts-arphic-uming or fonts-noto-cjk) or name the folder that holds one.
# $most
press-too-long =
    { $most ->
        [one] The paper has more than { $most } character, which is more than a paper may have.
       *[other] The paper has more than { $most } characters, which is more than a paper may have.
    }
press-failed = The paper could not be set as a PDF. The fault is the program’s, not the paper’s; the other formats are not affected.
