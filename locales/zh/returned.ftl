# 返回的 Word 文件：为何未能读取，以及审看者应当知道的情况。

returned-too-long = 该文件过长，无法读取。请只发送草稿，不附图片或附件。
returned-not-word = 该文件不是 Word 文档。请将草稿另存为 Word 文档（.docx）后重新发送。
returned-old-word = 这是旧格式的 Word 文档（.doc）。请另存为 .docx 后重新发送。
returned-open-document = 这是 OpenDocument 文本（.odt）。请另存为 Word 文档（.docx）后重新发送。
returned-locked = 该文件受密码保护。请取消密码后重新发送。
returned-macros = 该文件含有宏，一律不予接受。请另存为不含宏的 Word 文档（.docx）后重新发送。
returned-damaged = 该文件已损坏，无法读取。请在 Word 中打开，以另一名称保存后发送。
returned-long-paragraph = 该文件中有一段过长。请将其拆分后重新发送。

returned-outside = 该文件引用了外部内容，未予调取：{ $target }
returned-picture = 文件中的图片、图形或文本框已略过。
returned-formula = 文件中的公式已略过。
returned-document = 文件中插入的另一份文档已略过。
returned-sign = 有一个只见于特定字体的符号无法读取，显示为 �。
returned-around = 正文以外的一行有改动；此类改动不予采纳：{ $text }
returned-twice = { $paragraph } 段在文件中出现两次；第二次显示为新段落。
returned-revisions = 该文件中合并了草稿的两个不同修订版。
returned-unknown = 该文件中没有任何标记说明各段对应哪一段；所有段落均显示为新段落。
