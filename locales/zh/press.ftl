# 文件为何未能印制为PDF。

press-no-chinese-font = 中文文件需要中文字体，而服务器上没有找到。服务器管理者可以安装一种中文字体（在Debian上为软件包 fonts-arphic-uming 或 fonts-noto-cjk），或指明存放字体的文件夹。
press-too-long = 文件超过{ $most }个字符，超出了一份文件的上限。
press-failed = 未能将文件排成PDF。问题出在程序，不在文件；其他格式不受影响。
