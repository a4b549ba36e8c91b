project = "Harbor API"
copyright = ""
html_show_copyright = False
extensions = []
html_static_path = ["_static"]
# The browser tests serve the built site with the widget's real address in the place of this one.
html_js_files = [("https://why401.test/v1/embed.js", {"type": "module"})]
html_css_files = ["why-401.css"]
