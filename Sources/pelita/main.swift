import PelitaApp
